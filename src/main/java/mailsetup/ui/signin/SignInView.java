package mailsetup.ui.signin;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.Stage;
import mailsetup.core.Message;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion.Way;
import mailsetup.signin.SignInTexts;
import mailsetup.ui.desktop.Opener;
import mailsetup.ui.kit.Busy;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Front;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The sign-in at the provider's own page, from the question to the person's return. */
public final class SignInView extends Column {
    private final BrowserWay way;
    private final Acting acting;
    private final Ui ui;

    /**
     * What can be done from here.
     *
     * @param begin signs in by that way, in place of what was before
     * @param another lets the person choose another account
     * @param use takes an account for the user name on the servers
     * @param password goes back to where a password is typed
     * @param clipboard takes what is copied
     */
    public record Acting(Consumer<Way> begin, Runnable another, Consumer<String> use, Runnable password,
            Opener browser, Consumer<String> clipboard) {}

    /** Follows the model. */
    public SignInView(BrowserWay way, Acting acting, Ui ui) {
        this.way = way;
        this.acting = acting;
        this.ui = ui;
        getStyleClass().add("form");
        way.model().stand().subscribe(this::show);
    }

    /** How a sign-in stands, in one sentence for those who hear it. */
    public static Message said(SignInModel.Stand stand) {
        return switch (stand) {
            case SignInModel.Stand.Idle() -> Message.of("signin.cli.back");
            case SignInModel.Stand.UnderWay(var progress) -> progress.map(SignInView::said)
                    .orElseGet(() -> Message.of("signin.ui.asking"));
            case SignInModel.Stand.SomebodyElse(var account) -> signedIn(account);
            case SignInModel.Stand.Failed(var failure) -> SignInTexts.title(failure);
        };
    }

    private static Message said(SignInProgress progress) {
        return switch (progress) {
            case SignInProgress.Asking _ -> Message.of("signin.ui.asking");
            case SignInProgress.Page(_, var page) -> Message.of("signin.ui.heading", page.owner().ascii());
            case SignInProgress.Code(_, _, _, var page) -> Message.of("signin.ui.heading", page.owner().ascii());
            case SignInProgress.Back _ -> Message.of("signin.cli.back");
        };
    }

    static Message signedIn(String account) {
        return Message.of("signin.cli.signed-in", account);
    }

    private void show(SignInModel.Stand stand) {
        var heading = ui.text(ui.words().of(said(stand)), "heading");
        heading.setId("sign-in-said");
        getChildren().setAll(heading);
        getChildren().addAll(below(stand));
    }

    private List<Node> below(SignInModel.Stand stand) {
        return switch (stand) {
            case SignInModel.Stand.Idle() -> List.of();
            case SignInModel.Stand.UnderWay(var progress) -> progress.map(this::waiting).orElseGet(this::busy);
            case SignInModel.Stand.SomebodyElse(var account) -> List.of(new OtherAccountPane(account,
                    way.model()::accept, acting, ui));
            case SignInModel.Stand.Failed(var failure) -> List.of(new FailedPane(failure, way, acting, ui));
        };
    }

    private List<Node> waiting(SignInProgress progress) {
        return switch (progress) {
            case SignInProgress.Asking _ -> busy();
            case SignInProgress.Page(var link, var page) -> List.of(new FactsPane(page, ui),
                    new OpenRow(link.toString(), way.coded(), acting, ui), new Clock(page, ui), new PageErrorPane(ui));
            case SignInProgress.Code code -> List.of(new FactsPane(code.page(), ui),
                    new CodePane(code, acting.clipboard(), ui), new Clock(code.page(), ui), new PageErrorPane(ui));
            case SignInProgress.Back _ -> {
                front();
                yield busy();
            }
        };
    }

    /** The person comes from the browser, which stands before this window. */
    private void front() {
        if (getScene() != null && getScene().getWindow() instanceof Stage stage) {
            Front.bring(stage);
        }
    }

    private List<Node> busy() {
        return List.of(Layout.row("near", new Busy(ui.words().of("signin.ui.asking"))));
    }
}
