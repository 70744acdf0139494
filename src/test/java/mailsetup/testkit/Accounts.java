package mailsetup.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.handoff.Clean;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;

/** Accounts to hand over. */
public final class Accounts {
    private static final String LOCAL = "abcXYZ019!#$%&'*+/=?^_`{|}~.-";
    private static final String HOSTILE = "ab \"'`\\$&<>;#%@:,.(){}[]!?*=|~^\u00e9\u5c71\u7530\u82b1\u5b50"
            + "\uff41\u3000\u0e01\u05d0\u0301-/+0\u20ac";
    private static final String EMOJI = "\uD83D\uDCEE";
    private static final List<String> WHOLE = List.of("%EMAILADDRESS%", "]]>", "<!--", "-->", "&amp;", "$(id)",
            "${HOME}", "\\\"", "'; rm -rf /; '", "</string>", "null", "%00", "%n%s", "\\n");

    private Accounts() {}

    /** 山田 花子, IMAP and POP over TLS, STARTTLS for sending, tested on 24 November 2026. */
    public static MailAccount hanako() {
        return account("hanako@example.jp", "hanako@example.jp");
    }

    /** The same with the local part as user name, as many Japanese providers want it. */
    public static MailAccount localUser() {
        return account("hanako@example.jp", "hanako");
    }

    private static MailAccount account(String address, String user) {
        return new MailAccount(EmailAddress.of(address), "山田 花子",
                server(Protocol.IMAP, "imap.example.jp", Security.TLS, user),
                Optional.of(server(Protocol.POP3, "pop.example.jp", Security.TLS, user)),
                Optional.of(server(Protocol.SMTP, "smtp.example.jp", Security.STARTTLS, user)),
                Optional.of(LocalDate.of(2026, 11, 24)));
    }

    public static ServerSettings server(Protocol protocol, String host, Security security, String user) {
        return new ServerSettings(Endpoint.standard(protocol, Hostname.of(host), security), user);
    }

    /** An order whose identifiers are always the same. */
    public static Order order(MailAccount account) {
        return Order.of(account).from("ひまわりサポート", "03-0000-0000");
    }

    /** Any account that the program can come to, with names chosen to break out of every format. */
    public static MailAccount random(Random random) {
        var address = new EmailAddress(text(random, LOCAL, 1, 30, ""), Hostname.of("d" + random.nextInt(99) + ".test"));
        var imap = server(Protocol.IMAP, random, address);
        var pop = server(Protocol.POP3, random, address);
        boolean chosen = random.nextBoolean();
        return new MailAccount(address, clean(text(random, HOSTILE, 0, 40, EMOJI)), chosen ? imap : pop,
                random.nextBoolean() ? Optional.of(chosen ? pop : imap) : Optional.empty(),
                Optional.of(server(Protocol.SMTP, random, address)),
                random.nextBoolean() ? Optional.of(LocalDate.ofEpochDay(random.nextInt(30_000))) : Optional.empty());
    }

    private static ServerSettings server(Protocol protocol, Random random, EmailAddress address) {
        var host = random.nextInt(9) == 0 ? "2001:db8::" + random.nextInt(99) : "h" + random.nextInt(99) + ".test";
        var security = List.of(Security.values()).get(random.nextInt(3));
        var user = switch (random.nextInt(3)) {
            case 0 -> address.toString();
            case 1 -> address.local();
            default -> user(random);
        };
        return new ServerSettings(new Endpoint(protocol, Hostname.of(host), 1 + random.nextInt(65_535), security),
                user);
    }

    private static String user(Random random) {
        var user = random.nextInt(3) == 0
                ? WHOLE.get(random.nextInt(WHOLE.size()))
                : clean(text(random, HOSTILE, 1, 60, EMOJI));
        return Clean.isUser(user) ? user : "x";
    }

    private static String clean(String text) {
        return Clean.of(text);
    }

    private static String text(Random random, String alphabet, int least, int most, String rare) {
        var text = new StringBuilder();
        int length = least + random.nextInt(most - least + 1);
        for (int i = 0; i < length; i++) {
            text.append(!rare.isEmpty() && random.nextInt(20) == 0
                    ? rare
                    : alphabet.substring(random.nextInt(alphabet.length())).substring(0, 1));
        }
        return text.toString();
    }
}
