package mailsetup.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mailsetup.ui.kit.InView;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Motion;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.lab.LabBanner;
import mailsetup.ui.report.ReplayBanner;

/** The content of the window: the product's name, the steps, the page, and the way back and on. */
public final class Wizard extends BorderPane {
    private static final PseudoClass REPLAYED = PseudoClass.getPseudoClass("replayed");

    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    private final WizardModel model;
    private final Workplace at;
    private final ScrollPane place = new ScrollPane();
    private final Map<Page, Region> steps = new EnumMap<>(Page.class);
    private Page before = Page.ADDRESS;

    /** The frame around the pages of the model. */
    public Wizard(WizardModel model, Ui ui, Look look) {
        this.model = model;
        at = new Workplace(model, NativeOutside.of(this), new Incoming(model, this, ui), ui);
        place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        place.setFitToWidth(true);
        place.setId("page");
        var banner = new LabBanner(model.address().practice().fault(), model::endPractice, ui);
        var status = new StatusLine(model, ui, look);
        var replayed = model.page().map(page -> page == Page.REPLAY);
        var steps = Layout.when(replayed.map(on -> !on),
                Layout.bar("steps-bar", new StepList(model, look, ui)));
        setTop(new VBox(Layout.bar("header-bar", new Header(model.organisation(), at.outside().clipboard(), ui, look)),
                new OrganisationNotice(model.organisation().mistake(), ui), banner,
                Layout.when(replayed, new ReplayBanner(model.replay(), model::back, ui)), steps));
        setCenter(place);
        setBottom(Layout.bar("footer-bar", new Footer(model, this::next, status, ui)));
        status.announceOn(place);
        model.page().subscribe(this::show);
        model.check().phase().subscribe(_ -> turn());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.letter().open().subscribe(this::closed);
        model.busy().subscribe(busy -> Platform.runLater(() -> ready(busy)));
    }

    private void pressed(KeyEvent key) {
        if (BACK.match(key)) {
            key.consume();
            model.back();
        }
    }

    private void next() {
        model.next();
        Focus.wrong(place.getContent()).ifPresent(wrong -> {
            wrong.requestFocus();
            InView.bring(wrong);
        });
    }

    private void show(Page page) {
        place.pseudoClassStateChanged(REPLAYED, page == Page.REPLAY);
        // What is opened over a step is made anew: it shows what is known now.
        var view = page.isStep() ? steps.computeIfAbsent(page, each -> each.view(at)) : page.view(at);
        place.setContent(new StackPane(view));
        place.setVvalue(0);
        Motion.turn(view, page.compareTo(before) >= 0);
        before = page;
        Platform.runLater(this::begin);
    }

    /** The content changed, not the page: its heading is what is read next. */
    private void turn() {
        place.setVvalue(0);
        Platform.runLater(this::begin);
    }

    /** A letter that was used or put away leaves the keyboard where something is still to be typed. */
    private void closed(boolean open) {
        if (!open) {
            Platform.runLater(this::begin);
        }
    }

    /** Typing can begin at once; where there is nothing to type, the arrow keys scroll. */
    private void begin() {
        Focus.begin(place.getContent(), place);
    }

    /** Fields that were locked during a job can take the keyboard now, unless somebody has moved it elsewhere. */
    private void ready(boolean busy) {
        if (!busy && place.isFocused()) {
            begin();
        }
    }
}
