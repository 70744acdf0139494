package mailsetup.ui;

import java.nio.file.Path;
import mailsetup.ui.kit.Jobs;

/** What comes from outside goes to the page that it is for. */
final class Arrivals {
    private final WizardModel model;
    private final Jobs jobs;

    Arrivals(WizardModel model, Jobs jobs) {
        this.model = model;
        this.jobs = jobs;
    }

    /** Takes a file. */
    void take(Path file) {
        jobs.start(() -> Arrival.of(file), this::show, _ -> {});
    }

    /** Takes a text: to the question that is open, or else it is a letter. */
    void take(String text) {
        var arrived = new Arrival.LetterText(text);
        if (model.page().get() == Page.SUPPORT) {
            model.support().text().set(arrived.text());
            model.support().look();
        } else {
            show(arrived);
        }
    }

    private void show(Arrival arrived) {
        model.cancel();
        switch (arrived) {
            case Arrival.Report(var reading) -> model.replay(reading);
            case Arrival.Setup(var reading) -> {
                model.leave();
                model.open(reading);
            }
            case Arrival.LetterText(var text) -> {
                model.restart();
                model.letter().text().set(text);
                model.letter().open().set(true);
            }
        }
    }
}
