package mailsetup.handoff.forms;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Group;
import mailsetup.handoff.MailAccount;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;

@Beside
class ThunderbirdProfileTest {
    private static final Pattern LINE = Pattern.compile(
            "user_pref\\(\"(?<name>[A-Za-z0-9._]+)\", (?:\"(?<text>(?:[^\"\\\\]|\\\\[\"\\\\])*)\"|(?<other>true|\\d+))\\);");
    private final ThunderbirdProfile form = new ThunderbirdProfile();

    @Test
    void itIsTheFirstFormOfThisComputer() {
        assertThat(Forms.in(Group.COMPUTER).getFirst().id()).isEqualTo(form.id());
    }

    @Test
    void theFileHoldsALoneFolderWithTheSettings() throws IOException {
        assertThat(files(Accounts.hanako()).keySet()).containsExactly("profile/", "profile/prefs.js");
        assertThat(write(Accounts.hanako())).as("the same each time").isEqualTo(write(Accounts.hanako()));
    }

    @Test
    void everyPartOfTheAccountLeadsToTheNext() throws IOException {
        var account = Accounts.hanako();
        var settings = settings(account);

        assertThat(settings).containsEntry("mail.accountmanager.accounts", "account1")
                .containsEntry("mail.account.account1.server", "server1")
                .containsEntry("mail.account.account1.identities", "id1")
                .containsEntry("mail.identity.id1.smtpServer", "smtp1")
                .containsEntry("mail.identity.id1.useremail", account.address().toString())
                .containsEntry("mail.identity.id1.fullName", account.name())
                .containsEntry("mail.server.server1.type", "imap")
                .containsEntry("mail.server.server1.hostname", account.incoming().endpoint().host().ascii())
                .containsEntry("mail.server.server1.port", Integer.toString(account.incoming().endpoint().port()))
                .containsEntry("mail.smtpserver.smtp1.username", account.submission().orElseThrow().user());
        assertThat(settings.keySet()).as("no password").noneMatch(name -> name.contains("password"));
    }

    @Test
    void noNameBreaksOutOfItsLine() throws IOException {
        var random = new Random(20_261_130);
        for (int i = 0; i < 300; i++) {
            var account = Accounts.random(random);
            var settings = settings(account);
            assertThat(settings).containsEntry("mail.identity.id1.fullName", account.name())
                    .containsEntry("mail.server.server1.userName", account.incoming().user());
            assertThat(settings.get("mail.server.server1.leave_on_server"))
                    .isEqualTo("pop3".equals(settings.get("mail.server.server1.type")) ? "true" : null);
        }
    }

    static Map<String, String> settings(MailAccount account) throws IOException {
        var settings = new TreeMap<String, String>();
        for (var line : lines(requireNonNull(files(account).get("profile/prefs.js")))) {
            var parts = LINE.matcher(line);
            assertThat(parts.matches()).as(line).isTrue();
            settings.put(parts.group("name"), parts.group("text") == null
                    ? parts.group("other")
                    : parts.group("text").replaceAll("\\\\(.)", "$1"));
        }
        return settings;
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n"));
    }

    private static Map<String, String> files(MailAccount account) throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(write(account)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static byte[] write(MailAccount account) {
        return new ThunderbirdProfile().write(Accounts.order(account), Messages.in(Language.JA));
    }
}
