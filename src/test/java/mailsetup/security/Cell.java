package mailsetup.security;

/**
 * What one set-up got out of one protocol.
 *
 * @param bytes of the password, in whatever form
 * @param times how often the password arrived
 * @param user bytes of the user name
 * @param ended how the program ended
 */
record Cell(int bytes, int times, int user, String ended) {
    @Override
    public String toString() {
        return bytes + " · " + ended;
    }
}
