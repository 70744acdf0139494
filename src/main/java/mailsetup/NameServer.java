package mailsetup;

/**
 * The name server of {@code --dns}, for the look-ups that the JDK does by itself: its HTTP client takes no resolver.
 * The JDK chooses how it looks names up once, before the first time, so this comes before everything else.
 */
final class NameServer {
    private NameServer() {}

    /** Sets what dnsjava's provider for the JDK reads; whether the text is an address is judged later, by its reader. */
    static void useForEverything(String server) {
        System.setProperty("org.dnsjava.spi.enable", "true");
        System.setProperty("dns.server", server);
    }
}
