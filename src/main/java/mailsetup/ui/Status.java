package mailsetup.ui;

import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import mailsetup.core.Message;
import mailsetup.ui.address.Practice;
import mailsetup.ui.comparison.SelfTestModel;
import mailsetup.ui.signin.SignInView;

/** What is under way, or what came of it, in one sentence that can be announced. */
final class Status {
    /** Progress is told in so many steps, because each of them is read aloud. */
    private static final int STEPS = 4;

    private final WizardModel model;

    private Status(WizardModel model) {
        this.model = model;
    }

    /** Follows that model. */
    static ObservableValue<Optional<Message>> of(WizardModel model) {
        var status = new Status(model);
        return Bindings.createObjectBinding(status::now, new Observable[]{model.page(), model.busy(),
                model.check().phase(), model.servers().search(), model.servers().count(), model.test().progress(),
                model.check().browserWay().model().stand(),
                model.results().outcome(),
                model.results().diagnosis().running(), model.results().diagnosis().found(),
                model.support().answer(), model.move().stage(), model.move().move()});
    }

    private Optional<Message> now() {
        if (model.address().practice().state().get() == Practice.State.STARTING) {
            return Optional.of(Message.of("wizard.practice.starting"));
        }
        return switch (model.page().get()) {
            case CHECK -> Optional.of(switch (model.check().phase().get()) {
                case SERVERS -> search();
                case SIGN_IN -> SignInView.said(model.check().browserWay().model().stand().get());
                case TEST -> test();
                case VERDICT -> results();
            });
            case SUPPORT -> model.support().said();
            case MOVE -> model.move().said();
            default -> Optional.empty();
        };
    }

    private Message search() {
        int found = model.servers().count().get();
        return switch (model.servers().search().get()) {
            case BY_HAND -> Message.of("wizard.servers.by-hand");
            case DONE -> Message.of("wizard.servers.found");
            case IN_VAIN -> Message.of("look.not-found");
            case RUNNING -> found == 0
                    ? Message.of("wizard.servers.searching")
                    : Message.of("discovery.searching-found", found);
        };
    }

    private Message test() {
        long quarter = Math.min(STEPS - 1, (long) (model.test().progress().get() * STEPS));
        return model.test().running().get()
                ? Message.of("look.testing", quarter * 100 / STEPS)
                : Message.of(model.test().stopped().get() ? "wizard.test.stopped" : "wizard.test.over");
    }

    private Message results() {
        if (model.results().diagnosis().running().get()) {
            return Message.of("diagnosis.searching");
        }
        return model.results().choice().selfTest().running().get()
                ? Message.of("advice.self.running", SelfTestModel.LIMIT)
                : model.results().said();
    }
}
