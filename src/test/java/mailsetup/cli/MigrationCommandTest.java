package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.MoveStage;
import mailsetup.core.Hostname;
import mailsetup.probe.around.ControlHosts;
import mailsetup.testkit.IdleAssistant;
import mailsetup.testkit.Moves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command for a mail server that has moved, with an assistant that knows one move. */
class MigrationCommandTest {
    private final CommandLineFixture terminal = new CommandLineFixture();
    private final Mover assistant = new Mover();

    @Test
    void bothSidesStandInTwoColumnsAndTheCausesBelow() {
        assertThat(terminal.run(assistant, "migration", "hanako@himawari.jp", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.out()).contains("Old server", "New server", "214", Moves.OLD, Moves.NEW,
                "Your computer still goes to the old mail server.", "14:21", "imapsync --host1",
                "No password was sent.");
        assertThat(assistant.logins).containsExactly(MoveLogins.none());
    }

    @Test
    void inJapaneseTheColumnsStillStandInLine() {
        terminal.run(assistant, "migration", "hanako@himawari.jp", "--lang", "ja");
        var line = terminal.out().lines().filter(text -> text.contains("新しいサーバー") && text.contains("古いサーバー"))
                .filter(text -> text.startsWith("  ")).findFirst().orElseThrow();
        assertThat(Columns.width(line.substring(0, line.indexOf("新しい")))).isEqualTo(50);
    }

    @Test
    void whatIsTypedReachesTheQuestion() {
        terminal.environment.put("PW", "sakura-2026");
        terminal.run(assistant, "migration", "hanako@himawari.jp", "--old", "sv1.oldhost.jp", "--new", "192.0.2.7",
                "--by-pop", "--second", "9.9.9.9", "--password-env", "PW", "--json");
        var question = assistant.questions.getFirst();
        assertThat(question.old()).contains(Hostname.of("sv1.oldhost.jp"));
        assertThat(question.current()).contains(Hostname.of("192.0.2.7"));
        assertThat(question.second()).map(ControlHosts.Door::port).contains(53);
        assertThat(assistant.logins.getFirst().old()).isPresent();
        assertThat(terminal.out()).startsWith("{").contains("\"agreedName\" : \"mail.himawari.jp\"",
                "\"fault\" : \"mailbox-not-copied\"").doesNotContain("sakura-2026");
    }

    @Test
    void theChecklistIsWrittenAndAnEarlierReportIsRead(@TempDir Path folder) throws Exception {
        terminal.run(assistant, "migration", "hanako@himawari.jp", "--json", "--checklist",
                folder.resolve("move.html").toString());
        assertThat(folder.resolve("move.html")).content().contains("imapsync", "214");
        var report = Files.writeString(folder.resolve("before.json"), terminal.out());
        terminal.run(assistant, "migration", "hanako@himawari.jp", "--before", report.toString());
        assertThat(assistant.questions.getLast().earlier()).hasValueSatisfying(
                earlier -> assertThat(earlier.messages()).isEqualTo(214));
        assertThat(terminal.run(assistant, "migration", "hanako@himawari.jp", "--checklist", "move.doc")).isEqualTo(2);
    }

    @Test
    void aListBecomesATableByVerdict(@TempDir Path folder) throws Exception {
        var list = Files.writeString(folder.resolve("list.csv"),
                "address,password\nhanako@himawari.jp,one\n=cmd@himawari.jp,two\n");
        assertThat(terminal.run(assistant, "migration", "--batch", list.toString(), "--out", folder.toString(),
                "--lang", "en")).isEqualTo(1);
        assertThat(folder.resolve("moves.csv")).content().contains("old-address-remembered", "'=cmd@himawari.jp")
                .doesNotContain(",one", ",two");
        assertThat(folder.resolve("moves.html")).content().contains("default-src 'none'", "hanako@himawari.jp", "(2)");
        assertThat(assistant.logins).as("passwords of a list wait for --login").containsOnly(MoveLogins.none());
    }

    private static final class Mover extends IdleAssistant {
        private final List<MoveQuestion> questions = new ArrayList<>();
        private final List<MoveLogins> logins = new ArrayList<>();

        @Override
        public Move move(MoveQuestion question, MoveLogins permitted, Consumer<MoveStage> progress) {
            questions.add(question);
            logins.add(permitted);
            return Moves.counted(214, 3);
        }
    }
}
