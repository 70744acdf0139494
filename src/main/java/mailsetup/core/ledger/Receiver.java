package mailsetup.core.ledger;

/**
 * Who was asked or reached.
 *
 * @param host the name that was asked for; empty where there was none but the address
 * @param address numeric; empty where somebody else chose it
 * @param port 0 where the operating system was asked
 * @param here whether it is on this computer: nothing left it
 */
public record Receiver(String host, String address, int port, boolean here) {
    /** The operating system, which asks its name servers where it does not know. */
    public static final Receiver SYSTEM = new Receiver("", "", 0, false);

    /** The same, which only plays one. */
    public Receiver played() {
        return new Receiver(host, address, port, true);
    }
}
