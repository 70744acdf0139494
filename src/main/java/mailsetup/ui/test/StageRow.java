package mailsetup.ui.test;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/** One stage of one server, as the screen shows it. */
public final class StageRow {
    private final Stage stage;
    private final ReadOnlyObjectWrapper<Mark> mark = new ReadOnlyObjectWrapper<>(Mark.WAITING);
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());

    StageRow(Stage stage) {
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }

    public ReadOnlyObjectProperty<Mark> mark() {
        return mark.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Step>> step() {
        return step.getReadOnlyProperty();
    }

    /** How long a step took, if it was done at all. */
    public static Optional<Duration> took(Step step) {
        return switch (step) {
            case Step.Passed passed -> Optional.of(passed.took());
            case Step.Failed failed -> Optional.of(failed.took());
            case Step.Skipped _ -> Optional.empty();
        };
    }

    /**
     * Whether what came of it is worth words: a failure always, a success only to those who want details. A reason
     * for leaving a stage out is said once, at the first stage it holds for.
     */
    static boolean isWorthWords(Step step, boolean details) {
        return switch (step) {
            case Step.Passed _ -> details;
            case Step.Failed _ -> true;
            case Step.Skipped(var stage, var why) -> switch (why) {
                case NOT_NEEDED -> false;
                case EARLIER_STAGE_FAILED, CANCELLED -> details;
                case NO_LOGIN_WANTED, PLAIN_TEXT_NOT_ALLOWED, PASSWORD_REFUSED_ELSEWHERE ->
                    details || stage != Stage.INSPECT;
            };
        };
    }

    void begin() {
        mark.set(Mark.BUSY);
    }

    void show(Step outcome) {
        step.set(Optional.of(outcome));
        mark.set(switch (outcome) {
            case Step.Passed _ -> Mark.PASSED;
            case Step.Failed _ -> Mark.FAILED;
            case Step.Skipped _ -> Mark.SKIPPED;
        });
    }

    /** The run was ended before this stage was. */
    void giveUp() {
        if (step.get().isEmpty()) {
            show(new Step.Skipped(stage, Step.Reason.CANCELLED));
        }
    }
}
