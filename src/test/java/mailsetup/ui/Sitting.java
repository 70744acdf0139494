package mailsetup.ui;

import java.util.ArrayDeque;
import java.util.Queue;
import mailsetup.assistant.Assistant;
import mailsetup.discovery.presets.file.Bundled;
import mailsetup.practice.PracticeStarter;
import mailsetup.ui.kit.Jobs;

/** A sitting at the wizard without a screen: work runs when the test says so. */
final class Sitting implements AutoCloseable {
    private final Queue<Runnable> work = new ArrayDeque<>();
    final WizardModel model;

    Sitting(Assistant assistant, PracticeStarter starter) {
        model = new WizardModel(assistant, starter, Bundled.book(), new Jobs(work::add, Runnable::run));
    }

    void type(String address, String password) {
        model.address().address().text().set(address);
        model.address().password().set(password);
    }

    void next() {
        model.next();
        finishWork();
    }

    /** Does the piece of work that waits longest. */
    void finishOne() {
        work.remove().run();
    }

    void finishWork() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
