package mailsetup.security;

/** Files that a mail domain, or whoever pretends to be it, publishes. */
final class Published {
    private static final String HEAD = "<Autodiscover xmlns=\"r\"><Response xmlns=\"o\"><Account>";
    private static final String TAIL = "</Account></Response></Autodiscover>";

    private Published() {}

    /** A file of the autoconfig format with a server for each protocol on these names, where %s is imap, pop and smtp. */
    static String autoconfig(String names) {
        return """
               <clientConfig version="1.1"><emailProvider id="x">%s%s%s</emailProvider></clientConfig>
               """.formatted(server("incoming", "imap", names.formatted("imap"), 993, "SSL"),
                server("incoming", "pop3", names.formatted("pop"), 995, "SSL"),
                server("outgoing", "smtp", names.formatted("smtp"), 465, "SSL"));
    }

    /** The same for plain text. */
    static String plainAutoconfig(String names) {
        return """
               <clientConfig version="1.1"><emailProvider id="x">%s%s%s</emailProvider></clientConfig>
               """.formatted(server("incoming", "imap", names.formatted("imap"), 143, "plain"),
                server("incoming", "pop3", names.formatted("pop"), 110, "plain"),
                server("outgoing", "smtp", names.formatted("smtp"), 587, "plain"));
    }

    /** A reply of Autodiscover with a server for each protocol. */
    static String autodiscover(String names) {
        return HEAD + "<Action>settings</Action>" + protocol("IMAP", names.formatted("imap"), 993)
                + protocol("POP3", names.formatted("pop"), 995) + protocol("SMTP", names.formatted("smtp"), 465) + TAIL;
    }

    static String redirectUrl(String url) {
        return HEAD + "<Action>redirectUrl</Action><RedirectUrl>" + url + "</RedirectUrl>" + TAIL;
    }

    static String redirectAddress(String address) {
        return HEAD + "<Action>redirectAddr</Action><RedirectAddr>" + address + "</RedirectAddr>" + TAIL;
    }

    private static String server(String way, String type, String host, int port, String security) {
        return """
               <%1$sServer type="%2$s"><hostname>%3$s</hostname><port>%4$d</port><socketType>%5$s</socketType>
               <authentication>password-cleartext</authentication><username>%%EMAILADDRESS%%</username></%1$sServer>
               """.formatted(way, type, host, port, security);
    }

    private static String protocol(String type, String host, int port) {
        return "<Protocol><Type>" + type + "</Type><Server>" + host + "</Server><Port>" + port
                + "</Port><SSL>on</SSL></Protocol>";
    }
}
