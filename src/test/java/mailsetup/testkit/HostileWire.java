package mailsetup.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import mailsetup.core.Protocol;
import mailsetup.testkit.Talker.Answer;

/**
 * Servers that work, or refuse the password, and fill every field with a text that means harm. Each text begins with the
 * name of its field, so that it can be told where it came out.
 */
public final class HostileWire {
    /** What no output may hold raw, without what ends a word of IMAP, POP or SMTP. */
    private static final String SPIT = "\u001B]0;PWN\u0007\u001B[2J\u009B31m\u0085\u202E\u2066\u200B\u2028\uFEFF";
    private static final Set<String> FIELDS = Collections.synchronizedSet(new TreeSet<>());

    private HostileWire() {}

    /** The fields that were filled so far. */
    public static Set<String> fields() {
        return Set.copyOf(FIELDS);
    }

    /** A text for that field, as it goes into a file or a record. */
    public static String brief(String field) {
        FIELDS.add(field);
        return field + SPIT;
    }

    /** The same, far too long. */
    public static String text(String field) {
        return brief(field) + "x".repeat(1500);
    }

    /** The same as octets of UTF-8, each as one char. */
    public static String spit(String field) {
        return new String(text(field).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** What a server of that protocol says first. */
    public static String greeting(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN " + spit("imap-greeting-capability") + "] "
                    + spit("imap-greeting");
            case POP3 -> "+OK " + spit("pop-greeting");
            case SMTP -> "220 " + spit("smtp-greeting");
        };
    }

    /** One that takes no connection. */
    public static String refusal(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "* BYE [" + spit("imap-bye-code") + "] " + spit("imap-bye");
            case POP3 -> "-ERR [" + spit("pop-refusal-code") + "] " + spit("pop-refusal");
            case SMTP -> "554 5.7.1 " + spit("smtp-refusal");
        };
    }

    /** What it says then. */
    public static Talker talker(Protocol protocol, boolean works) {
        return switch (protocol) {
            case IMAP -> new Imap(works);
            case POP3 -> new Pop(works);
            case SMTP -> new Smtp(works);
        };
    }

    private static String verb(String line, int at) {
        var words = line.split(" ", -1);
        return words.length > at ? words[at].toUpperCase(Locale.ROOT) : "";
    }

    private static final class Imap implements Talker {
        private final boolean works;
        private String tag = "";

        private Imap(boolean works) {
            this.works = works;
        }

        @Override
        public Answer hear(String line) {
            if (!line.contains(" ")) {
                return login(tag);
            }
            tag = line.split(" ", 2)[0];
            return switch (verb(line, 1)) {
                case "CAPABILITY" -> Answer.of("* CAPABILITY IMAP4rev1 AUTH=PLAIN ID NAMESPACE QUOTA APPENDLIMIT="
                        + spit("imap-appendlimit") + " " + spit("imap-capability") + " AUTH=" + spit("imap-mechanism"),
                        "$tag OK " + spit("imap-capability-ok"));
                case "AUTHENTICATE" -> line.split(" ").length > 3 ? login(tag) : Answer.of("+ ");
                case "LOGIN" -> login(tag);
                case "ID" -> Answer.of("* ID (\"name\" \"" + spit("imap-id-name") + "\" \"version\" \""
                        + spit("imap-id-version") + "\" \"vendor\" \"" + spit("imap-id-vendor") + "\" \""
                        + spit("imap-id-key") + "\" \"" + spit("imap-id-value") + "\")",
                        "$tag OK " + spit("imap-id-ok"));
                case "NAMESPACE" -> Answer.of("* NAMESPACE ((\"" + spit("imap-namespace") + "\" \"/\")) ((\""
                        + spit("imap-namespace-other") + "\" \"/\")) ((\"" + spit("imap-namespace-shared")
                        + "\" \"/\"))", "$tag OK " + spit("imap-namespace-ok"));
                case "LIST" -> Answer.of("* LIST (\\HasNoChildren \\" + spit("imap-list-flag") + ") \"/\" \""
                        + spit("imap-folder") + "\"", "* LIST (\\Sent) \"/\" \"" + spit("imap-folder-sent") + "\"",
                        "* LIST () \"/\" INBOX", "$tag OK " + spit("imap-list-ok"));
                case "EXAMINE" -> Answer.of("* FLAGS (\\Seen " + spit("imap-flags") + ")",
                        "* OK [PERMANENTFLAGS (" + spit("imap-permanentflags") + " \\*)] " + spit("imap-limited"),
                        "* 1 EXISTS", "* OK [UIDVALIDITY 1] " + spit("imap-uidvalidity"),
                        "* OK [ALERT] " + spit("imap-examine-alert"),
                        "$tag OK [READ-ONLY] " + spit("imap-examine-ok"));
                case "GETQUOTAROOT" -> Answer.of("* QUOTAROOT INBOX \"" + spit("imap-quotaroot") + "\"",
                        "* QUOTA \"" + spit("imap-quotaroot") + "\" (STORAGE 5 10)",
                        "$tag OK " + spit("imap-quota-ok"));
                case "STATUS" -> Answer.of("* STATUS \"" + spit("imap-status-name") + "\" (MESSAGES 1)",
                        "$tag OK " + spit("imap-status-ok"));
                case "LOGOUT" -> Answer.of("* BYE " + spit("imap-goodbye"), "$tag OK " + spit("imap-logout-ok"));
                default -> Answer.of("* NO " + spit("imap-warning"), "$tag BAD " + spit("imap-bad"));
            };
        }

        private Answer login(String to) {
            var alert = "* OK [ALERT] " + spit("imap-login-alert");
            return works
                    ? Answer.of(alert, to + " OK [CAPABILITY IMAP4rev1 ID NAMESPACE QUOTA] " + spit("imap-login-ok"))
                    : Answer.of(alert, to + " NO [AUTHENTICATIONFAILED] " + spit("imap-login-no"));
        }
    }

    private static final class Pop implements Talker {
        private final boolean works;
        private boolean loggingIn;

        private Pop(boolean works) {
            this.works = works;
        }

        @Override
        public Answer hear(String line) {
            if (loggingIn) {
                return login();
            }
            return switch (verb(line, 0)) {
                case "CAPA" -> Answer.of("+OK " + spit("pop-capa-ok"), "TOP", "UIDL", "USER",
                        "SASL PLAIN " + spit("pop-mechanism"), "IMPLEMENTATION " + spit("pop-implementation"),
                        "EXPIRE " + spit("pop-expire"), "LOGIN-DELAY " + spit("pop-login-delay"),
                        spit("pop-capability"),
                        ".");
                case "AUTH" -> begun(line);
                case "USER" -> Answer.of("+OK " + spit("pop-user-ok"));
                case "PASS" -> login();
                case "STAT" -> Answer.of("+OK 1 300 " + spit("pop-stat"));
                case "UIDL" -> line.contains(" ")
                        ? Answer.of("+OK 1 " + spit("pop-uidl"))
                        : Answer.of("+OK", "1 " + spit("pop-uidl"), ".");
                case "LIST" -> line.contains(" ")
                        ? Answer.of("+OK 1 300 " + spit("pop-list"))
                        : Answer.of("+OK", "1 300", ".");
                case "QUIT" -> Answer.of("+OK " + spit("pop-goodbye"));
                default -> Answer.of("-ERR [" + spit("pop-error-code") + "] " + spit("pop-error"));
            };
        }

        private Answer begun(String line) {
            loggingIn = line.split(" ").length < 3;
            return loggingIn ? Answer.of("+ ") : login();
        }

        private Answer login() {
            loggingIn = false;
            return works
                    ? Answer.of("+OK " + spit("pop-login-ok"))
                    : Answer.of("-ERR [AUTH] " + spit("pop-login-no"));
        }
    }

    private static final class Smtp implements Talker {
        private final boolean works;
        private boolean loggingIn;

        private Smtp(boolean works) {
            this.works = works;
        }

        @Override
        public Answer hear(String line) {
            if (loggingIn) {
                return login();
            }
            return switch (verb(line, 0)) {
                case "EHLO", "HELO" -> Answer.of("250-" + spit("smtp-domain"), "250-SIZE " + spit("smtp-size"),
                        "250-AUTH PLAIN " + spit("smtp-mechanism"), "250-" + spit("smtp-keyword"),
                        "250-LIMITS RCPTMAX=" + spit("smtp-limits"), "250 8BITMIME " + spit("smtp-parameter"));
                case "AUTH" -> begun(line);
                case "MAIL" -> Answer.of("250 2.1.0 " + spit("smtp-mail"));
                case "RCPT" -> Answer.of("550 5.1.1 " + spit("smtp-rcpt"));
                case "QUIT" -> Answer.of("221 " + spit("smtp-goodbye"));
                default -> Answer.of("250 2.0.0 " + spit("smtp-fine"));
            };
        }

        private Answer begun(String line) {
            loggingIn = line.split(" ").length < 3;
            return loggingIn ? Answer.of("334 ") : login();
        }

        private Answer login() {
            loggingIn = false;
            return works
                    ? Answer.of("235 2.7.0 " + spit("smtp-login-ok"))
                    : Answer.of("535-5.7.8 " + spit("smtp-login-no"), "535 5.7.8 " + spit("smtp-login-no-2"));
        }
    }
}
