package mailsetup.ui.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.ui.crash.CrashReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashModelTest {
    private static final CrashReport REPORT = CrashReport.of(new IllegalStateException(), Instant.EPOCH);

    @Test
    void theReportIsWrittenWhereThePersonWantsIt(@TempDir Path folder) throws Exception {
        var file = folder.resolve("crash.txt");
        var model = new CrashModel(REPORT, () -> Optional.of(file));
        model.save();
        assertThat(Files.readString(file)).isEqualTo(REPORT.text());
        assertThat(model.outcome().get()).isEqualTo(Message.of("crash.saved", "crash.txt"));
    }

    @Test
    void whoeverChangesTheirMindHasWrittenNothing() {
        var model = new CrashModel(REPORT, Optional::empty);
        model.save();
        assertThat(model.outcome().get()).isEqualTo(Message.of("crash.unsaved"));
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsSaid(@TempDir Path folder) {
        var model = new CrashModel(REPORT, () -> Optional.of(folder.resolve("missing/crash.txt")));
        model.save();
        assertThat(model.outcome().get()).isEqualTo(Message.of("crash.save-failed"));
    }
}
