package mailsetup.ui.signin;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import mailsetup.discovery.SignInOffer;
import mailsetup.signin.SignInQuestion.Way;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Ui;

/** Says that one signs in at the provider's own page here, and leads there; or that no such page is known. */
public final class OfferPane extends Column {
    private final BrowserWay way;
    private final Consumer<Way> begin;
    private final Runnable password;
    private final Ui ui;

    /**
     * What is known now.
     *
     * @param begin signs in by that way
     * @param password goes back to where a password is typed
     */
    public OfferPane(BrowserWay way, Consumer<Way> begin, Runnable password, Ui ui) {
        this.way = way;
        this.begin = begin;
        this.password = password;
        this.ui = ui;
        getStyleClass().add("panel");
        refresh();
    }

    /** Whether there is anything to say. */
    public static boolean isDue(BrowserWay way) {
        return way.wanted() || way.offer().isPresent();
    }

    private void refresh() {
        way.offer().ifPresentOrElse(this::offer, this::none);
    }

    private void offer(SignInOffer known) {
        getChildren().addAll(ui.text(title(), "panel-title"),
                ui.text(known.settings().closed() ? "signin.ui.offer.closed" : "signin.ui.offer.how"), buttons());
    }

    private String title() {
        return way.only()
                ? "signin.ui.offer.only"
                : way.wanted() ? "signin.ui.offer.page" : "signin.ui.offer.too";
    }

    private Node buttons() {
        var browser = ui.button("signin.ui.offer.browser", () -> begin.accept(Way.BROWSER));
        browser.setId("sign-in");
        if (way.wanted()) {
            browser.getStyleClass().add(Styles.ACCENT);
            browser.setDefaultButton(true);
        }
        var row = new FlowPane(browser);
        row.getStyleClass().add("commands");
        if (way.coded()) {
            var code = ui.link("signin.ui.code", () -> begin.accept(Way.DEVICE_CODE));
            code.setId("sign-in-by-code");
            row.getChildren().add(code);
        }
        return row;
    }

    private void none() {
        var back = ui.button("signin.ui.password", password);
        back.setId("sign-in-password");
        var go = ui.button("signin.ui.offer.browser", () -> begin.accept(Way.BROWSER));
        go.setId("sign-in-typed");
        go.disableProperty().bind(way.issuer().map(String::isBlank));
        var row = new FlowPane(back, go);
        row.getStyleClass().add("commands");
        getChildren().addAll(ui.text("signin.ui.none", "panel-title"), ui.text("signin.ui.none.how"),
                new ExpertPane(way, ui), row);
    }
}
