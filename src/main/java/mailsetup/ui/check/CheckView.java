package mailsetup.ui.check;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import mailsetup.ui.address.AddressModel;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.results.VerdictView;
import mailsetup.ui.servers.ServersView;
import mailsetup.ui.test.TestView;

/** The second step: each phase takes the place of the one before. */
public final class CheckView extends Column {
    private final CheckModel model;

    /**
     * Where one can go from the verdict.
     *
     * @param report saves a report
     * @param ledger shows what was sent
     * @param move leads to the page for a server that moves
     */
    public record Ways(Runnable report, Runnable ledger, Runnable move) {}

    /** Follows the model. */
    public CheckView(CheckModel model, AddressModel address, Ways ways, Consumer<String> clipboard, Ui ui) {
        this.model = model;
        getStyleClass().add("page");
        var acting = new VerdictView.Acting(model::repair, model::accept, () -> new LoginRepair(model, address, ui),
                () -> model.testAgain(false), () -> model.testAgain(true), ways.report(), ways.ledger(), ways.move());
        getChildren().addAll(on(CheckModel.Phase.SERVERS, new ServersView(model.servers(), model::searchAgain, ui)),
                on(CheckModel.Phase.TEST, new TestView(model.test(), ui)),
                on(CheckModel.Phase.VERDICT, new VerdictView(model.results(), Optional.of(acting), clipboard, ui)));
    }

    private Node on(CheckModel.Phase phase, Node part) {
        return Layout.when(model.phase().map(now -> now == phase), part);
    }
}
