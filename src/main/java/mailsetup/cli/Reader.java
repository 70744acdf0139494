package mailsetup.cli;

/** Makes a value out of what was typed. */
@FunctionalInterface
interface Reader<T> {
    /**
     * The value.
     *
     * @param name of the option or argument, for the message; the text itself is not repeated, it could be a password
     */
    T read(String text, String name) throws UsageException;

    /** Any text. */
    static Reader<String> text() {
        return (text, _) -> text;
    }
}
