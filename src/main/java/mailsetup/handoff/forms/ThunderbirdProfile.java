package mailsetup.handoff.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.format.FileName;

/**
 * A profile with nothing but one account, as Thunderbird's own import of a backed-up profile takes it
 * (mailnews/import/modules/ThunderbirdProfileImporter of comm-central; read in 153). It adds the account under new
 * numbers, overwrites nothing, and asks for the password when it first connects.
 */
final class ThunderbirdProfile extends ComputerForm {
    /** Of a lone folder at the top, old and new versions drop the name. */
    private static final String FOLDER = "profile/";
    /** {@code nsMsgAuthMethod.passwordCleartext}: the password as it is, inside the encryption. */
    private static final int PASSWORD = 3;
    /** {@code nsMsgAuthMethod.OAuth2}: the browser window of the providers that Thunderbird knows. */
    private static final int OAUTH = 10;
    private static final LocalDateTime ALWAYS_THE_SAME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public String id() {
        return "thunderbird-profile";
    }

    @Override
    public String fileName(MailAccount account) {
        return FileName.of(account.address(), "-thunderbird.zip");
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public byte[] write(Order order, Messages messages) {
        var preferences = preferences(order.account()).stream().map(Preference::line)
                .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry(FOLDER));
            zip.putNextEntry(entry(FOLDER + "prefs.js"));
            zip.write(preferences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS_THE_SAME);
        return entry;
    }

    private static List<Preference> preferences(MailAccount account) {
        var all = new ArrayList<>(List.of(
                new Preference("mail.accountmanager.accounts", "account1"),
                new Preference("mail.accountmanager.defaultaccount", "account1"),
                new Preference("mail.account.account1.identities", "id1"),
                new Preference("mail.account.account1.server", "server1"),
                new Preference("mail.identity.id1.fullName", account.name()),
                new Preference("mail.identity.id1.useremail", account.address().toString()),
                new Preference("mail.identity.id1.smtpServer", "smtp1"),
                new Preference("mail.identity.id1.valid", true)));
        all.addAll(incoming(account));
        all.addAll(outgoing(account.submission().orElseThrow(), account));
        return all;
    }

    private static List<Preference> incoming(MailAccount account) {
        var server = account.incoming();
        boolean pop = server.protocol() == Protocol.POP3;
        var branch = "mail.server.server1.";
        var all = new ArrayList<>(List.of(
                new Preference(branch + "type", pop ? "pop3" : "imap"),
                new Preference(branch + "name", account.address().toString()),
                new Preference(branch + "hostname", server.endpoint().host().ascii()),
                new Preference(branch + "port", server.endpoint().port()),
                new Preference(branch + "socketType", socket(server)),
                new Preference(branch + "authMethod", method(account)),
                new Preference(branch + "userName", server.user()),
                new Preference(branch + "login_at_startup", true),
                new Preference(branch + "check_new_mail", true)));
        if (pop) {
            all.add(new Preference(branch + "leave_on_server", true));
        }
        return all;
    }

    private static List<Preference> outgoing(ServerSettings server, MailAccount account) {
        var branch = "mail.smtpserver.smtp1.";
        return List.of(new Preference("mail.smtp.defaultserver", "smtp1"),
                new Preference(branch + "hostname", server.endpoint().host().ascii()),
                new Preference(branch + "port", server.endpoint().port()),
                new Preference(branch + "try_ssl", socket(server)),
                new Preference(branch + "authMethod", method(account)),
                new Preference(branch + "username", server.user()));
    }

    private static int method(MailAccount account) {
        return account.signIn().isPresent() ? OAUTH : PASSWORD;
    }

    /** {@code nsMsgSocketType}. */
    private static int socket(ServerSettings server) {
        return switch (server.endpoint().security()) {
            case Security.PLAIN -> 0;
            case Security.STARTTLS -> 2;
            case Security.TLS -> 3;
        };
    }

    /** One line of {@code prefs.js}. */
    private record Preference(String name, Object value) {
        String line() {
            return "user_pref(\"" + name + "\", " + (value instanceof String text ? quoted(text) : value) + ");\n";
        }

        private static String quoted(String text) {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
    }
}
