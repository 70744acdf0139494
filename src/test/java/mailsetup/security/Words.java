package mailsetup.security;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.testkit.Talker.Answer;

/** What a server of one protocol says in the usual cases. */
record Words(Protocol protocol, String greeting, String startTls, Answer granted, Answer welcome, Answer no,
        Answer more) {
    /** In APOP, CRAM-MD5 and DIGEST-MD5 the answer depends on it. */
    static final String CHALLENGE = "<1896.697170952@mail.himawari.test>";

    static Words of(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> new Words(protocol, "* OK ready", "STARTTLS", Answer.of("$tag OK begin"),
                    Answer.of("$tag OK welcome"), Answer.of("$tag NO [AUTHENTICATIONFAILED] no"), Answer.of("+ "));
            case POP3 -> new Words(protocol, "+OK ready", "STLS", Answer.of("+OK begin"), Answer.of("+OK welcome"),
                    Answer.of("-ERR [AUTH] no"), Answer.of("+ "));
            case SMTP -> new Words(protocol, "220 ready", "STARTTLS", Answer.of("220 begin"),
                    Answer.of("235 2.7.0 welcome"), Answer.of("535 5.7.8 no"), Answer.of("334 "));
        };
    }

    /** The answer to the question what the server can do. */
    Answer abilities(List<String> offers, List<String> mechanisms) {
        return switch (protocol) {
            case IMAP -> Answer.of("* CAPABILITY IMAP4rev1 " + String.join(" ", Stream.concat(offers.stream(),
                    mechanisms.stream().map(name -> "AUTH=" + name)).toList()), "$tag OK done");
            case POP3 -> Answer.of("+OK", lines("", offers) + sasl("SASL ", mechanisms) + ".");
            case SMTP -> Answer.of("250-mail.himawari.test",
                    lines("250-", offers) + sasl("250-AUTH ", mechanisms) + "250 HELP");
        };
    }

    private static String lines(String before, List<String> offers) {
        return String.join("", offers.stream().map(offer -> before + offer + "\r\n").toList());
    }

    private static String sasl(String before, List<String> mechanisms) {
        return mechanisms.isEmpty() ? "" : before + String.join(" ", mechanisms) + "\r\n";
    }
}
