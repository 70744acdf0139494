package mailsetup.ui.test;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/** The trial of one server: a row for each stage its protection has, and the report at the end. */
public final class ServerTrial {
    private final ServerSettings settings;
    private final List<StageRow> rows;
    private final ReadOnlyObjectWrapper<Optional<ProbeReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());

    ServerTrial(ServerSettings settings) {
        this.settings = settings;
        var security = settings.endpoint().security();
        rows = Arrays.stream(Stage.values()).filter(stage -> has(security, stage)).map(StageRow::new).toList();
    }

    public ServerSettings settings() {
        return settings;
    }

    public List<StageRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Optional<ProbeReport>> report() {
        return report.getReadOnlyProperty();
    }

    /** How it stands as a whole. */
    Mark mark() {
        var marks = rows.stream().map(row -> row.mark().get()).toList();
        if (marks.contains(Mark.FAILED)) {
            return Mark.FAILED;
        }
        if (marks.contains(Mark.SKIPPED)) {
            return Mark.SKIPPED;
        }
        return marks.stream().allMatch(mark -> mark == Mark.WAITING || mark == Mark.PASSED)
                ? marks.getLast()
                : Mark.BUSY;
    }

    /** The stage that is under way, or the one that comes next. */
    Stage current() {
        return rows.stream().filter(row -> row.mark().get() != Mark.PASSED).findFirst().orElseGet(rows::getLast)
                .stage();
    }

    void enter(Stage stage) {
        rows.stream().filter(row -> row.stage() == stage).forEach(StageRow::begin);
    }

    void leave(Step step) {
        rows.stream().filter(row -> row.stage() == step.stage()).forEach(row -> row.show(step));
    }

    void finish(ProbeReport finished) {
        finished.steps().forEach(this::leave);
        giveUp();
        report.set(Optional.of(finished));
    }

    void giveUp() {
        rows.forEach(StageRow::giveUp);
    }

    long settled() {
        return rows.stream().filter(row -> row.step().get().isPresent()).count();
    }

    private static boolean has(Security security, Stage stage) {
        return switch (stage) {
            case SECURE -> security == Security.TLS;
            case UPGRADE -> security == Security.STARTTLS;
            default -> true;
        };
    }
}
