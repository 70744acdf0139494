package mailsetup.ui.check;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import mailsetup.ui.address.AddressModel;
import mailsetup.ui.desktop.Opener;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.results.VerdictView;
import mailsetup.ui.servers.ServerRepair;
import mailsetup.ui.servers.ServersView;
import mailsetup.ui.signin.GivenBack;
import mailsetup.ui.signin.SignInView;
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
     * @param password goes back to where a password is typed
     * @param browser opens pages
     */
    public record Ways(Runnable report, Runnable ledger, Runnable move, Runnable password, Opener browser) {}

    /** Follows the model. */
    public CheckView(CheckModel model, AddressModel address, Ways ways, Consumer<String> clipboard, Ui ui) {
        this.model = model;
        getStyleClass().add("page");
        var acting = new VerdictView.Acting(model::repair, model::accept,
                () -> new LoginRepair(model, address, ways.password(), ui),
                servers -> new ServerRepair(model.servers().forms(), servers, ui),
                () -> model.testAgain(false), () -> model.testAgain(true), ways.report(), ways.ledger(), ways.move());
        var way = model.browserWay();
        var signing = new SignInView.Acting(by -> model.signIn(by, false), () -> model.signIn(way.last(), true),
                model::signedInAs, ways.password(), ways.browser(), clipboard);
        getChildren().addAll(on(CheckModel.Phase.SERVERS, new OfferPlace(model, address, ways.password(), ui)),
                on(CheckModel.Phase.SERVERS, new ServersView(model.servers(), model::searchAgain, ui)),
                on(CheckModel.Phase.SIGN_IN, new SignInView(way, signing, ui)),
                on(CheckModel.Phase.TEST, new TestView(model.test(), ui)),
                on(CheckModel.Phase.VERDICT, new GivenBack(way, ui)),
                on(CheckModel.Phase.VERDICT, new VerdictView(model.results(), Optional.of(acting), clipboard, ui)));
    }

    /** What has nothing to say takes no room. */
    private Node on(CheckModel.Phase phase, Pane part) {
        return Layout.when(Bindings.isNotEmpty(part.getChildren()).and(model.phase().isEqualTo(phase)), part);
    }
}
