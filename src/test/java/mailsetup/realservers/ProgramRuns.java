package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.forms.Forms;
import mailsetup.testkit.Child;
import mailsetup.testkit.SigningKeys;
import org.junit.jupiter.api.io.TempDir;

/** Mail programs of Debian, each run in a home of its own with lines that this program wrote. */
abstract class ProgramRuns {
    /** The home of this run. */
    @TempDir
    Path home = Path.of(".");

    /** The lines of that form, the command in them that prints the password or token being this other one. */
    static String lines(String form, MailAccount account, String store, String command) {
        var exporter = Forms.find(form).orElseThrow();
        assertThat(exporter.obstacle(account)).isEmpty();
        var text = new String(exporter.write(Order.of(account), Messages.in(Language.EN)), StandardCharsets.UTF_8);
        return text.replace(store, command);
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(home.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path authority(Certificates certificates) {
        return write("authority.pem", SigningKeys.pem(certificates.authority()));
    }

    String run(List<String> words) {
        return run(words, "", false);
    }

    String run(List<String> words, String input, boolean mayFail) {
        var ended = Child.run(program(words), input);
        if (!mayFail) {
            assertThat(ended.code()).as("%s: %s", words, ended.output()).isZero();
        }
        return ended.output();
    }

    ProcessBuilder program(List<String> words) {
        var builder = new ProcessBuilder(words).directory(home.toFile());
        // What msmtp says of the server is read in English.
        builder.environment().putAll(Map.of("HOME", home.toString(), "TERM", "xterm", "LC_ALL", "C.UTF-8"));
        // Nothing of the machine's own settings counts.
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        return builder;
    }
}
