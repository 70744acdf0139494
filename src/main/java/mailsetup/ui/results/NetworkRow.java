package mailsetup.ui.results;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import mailsetup.core.Message;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.around.SurroundingsTexts;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The offer to find out whether it is the network, with the names of whom it would contact; afterwards the outcome. */
final class NetworkRow extends Column {
    NetworkRow(DiagnosisModel model, Ui ui) {
        getStyleClass().add("form");
        var offered = model.offer().map(Optional::isPresent);
        var done = model.seen().map(around -> around.network().isPresent());
        Button check = ui.button("surroundings.check", model::checkNetwork, "check-network");
        check.disableProperty().bind(model.running());
        var offer = ui.text(ui.words().of(model.offer().map(NetworkRow::offer)), "hint");
        var outcome = ui.text(ui.words().of(model.seen().map(NetworkRow::outcome)), "hint");
        getChildren().addAll(Layout.when(offered, Layout.row("near", Layout.wide(offer), Layout.whole(check))),
                Layout.when(done, outcome));
        Layout.when(Bindings.createBooleanBinding(() -> offered.getValue() || done.getValue(), offered, done), this);
    }

    private static Message offer(Optional<ControlHosts> control) {
        return Message.of("surroundings.offer", control.map(ControlHosts::hosts).orElseGet(List::of),
                control.map(ControlHosts::resolverName).orElse(""));
    }

    /** Hidden until there is one. */
    private static Message outcome(Surroundings around) {
        return SurroundingsTexts.line(around).orElseGet(() -> offer(Optional.empty()));
    }
}
