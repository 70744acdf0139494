package mailsetup.diagnosis.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mailsetup.core.Message;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.text.Language;
import mailsetup.text.Messages;
import org.junit.jupiter.api.Test;

/** docs/faults.md is made from the code: the table there is the one this test makes. */
class FaultsPageTest {
    private static final Path PAGE = Path.of("docs", "faults.md");
    private static final Path FRESH = Path.of("target", "faults-table.md");
    private static final Messages ENGLISH = Messages.in(Language.EN);

    @Test
    void thePageHoldsTheTableOfTheCode() throws IOException {
        Files.writeString(FRESH, table());
        assertThat(Files.readString(PAGE)).as("paste " + FRESH + " between the marks").contains(table());
    }

    private static String table() {
        var head = List.of("| fault | rows | rung | whose move | in plain words | test |", "|---|---|---|---|---|---|");
        return head.stream().collect(Collectors.joining("\n")) + "\n"
                + Catalogue.all().stream().map(FaultsPageTest::line).collect(Collectors.joining("\n")) + "\n";
    }

    private static String line(FaultCheck check) {
        Fault fault = check.fault();
        var title = ENGLISH.text(new Message(fault.rung().texts() + fault.id() + ".title",
                List.of("…", "…", "…", "…", "…")));
        return "| `%s` | %s | %s | %s | %s | `%sTest` |".formatted(fault.id(), String.join(", ", fault.rows()),
                fault.rung().word(), fault.mover().name().toLowerCase(Locale.ROOT).replace('_', ' '), title,
                check.getClass().getSimpleName());
    }
}
