package mailsetup.ui;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.ui.check.CheckModel;

/** What the buttons that go on are called, and which of them there are. */
record FooterModel(WizardModel wizard) {
    /** Whether there is a page after this one. */
    ObservableValue<Boolean> goesOn() {
        return Bindings.createObjectBinding(() -> switch (page()) {
            case ADDRESS -> true;
            case CHECK -> switch (phase()) {
                case SERVERS, TEST -> true;
                case SIGN_IN -> false;
                case VERDICT -> wizard.check().receives();
            };
            default -> page() == Page.USE;
        }, wizard.page(), wizard.check().phase(), wizard.results().outcome());
    }

    /** What stands on the button that goes on. */
    ObservableValue<Message> onward() {
        var step = wizard.step();
        return Bindings.createObjectBinding(() -> Message.of(step.get() != Page.CHECK
                ? "wizard.next." + step.get().word()
                : phase() == CheckModel.Phase.VERDICT ? "wizard.next.verdict" : "wizard.next.check"),
                step, wizard.check().phase());
    }

    /** Whether the page has a button of its own that is what it is about. */
    ObservableValue<Boolean> ownButton() {
        var handover = wizard.handover();
        var letter = wizard.letter();
        return Bindings.createObjectBinding(() -> switch (page()) {
            case ADDRESS -> letter.open().get();
            case CHECK -> wizard.check().hasOwnButton();
            case USE -> handover.chosen().get().isPresent();
            default -> false;
        }, wizard.page(), wizard.check().phase(), wizard.results().outcome(), wizard.servers().search(),
                handover.chosen(), letter.open());
    }

    /** The way of receiving that is not recommended, while both stand to choose from. */
    ObservableValue<Optional<Protocol>> otherWay() {
        return Bindings.createObjectBinding(
                () -> page() == Page.CHECK ? wizard.check().otherWay() : Optional.empty(), wizard.page(),
                wizard.check().phase(), wizard.results().outcome(), wizard.results().choice().advice());
    }

    /** Sets a mail program up in the way that is not recommended. */
    void useOther() {
        wizard.check().otherWay().ifPresent(other -> {
            wizard.next();
            wizard.handover().preferred().set(other);
        });
    }

    private Page page() {
        return wizard.page().get();
    }

    private CheckModel.Phase phase() {
        return wizard.check().phase().get();
    }
}
