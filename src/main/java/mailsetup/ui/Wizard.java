package mailsetup.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import mailsetup.ui.address.AddressView;
import mailsetup.ui.handover.HandoverView;
import mailsetup.ui.handover.Outside;
import mailsetup.ui.handover.SetupFilePanel;
import mailsetup.ui.kit.InView;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Motion;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.letter.LetterView;
import mailsetup.ui.lab.LabBanner;
import mailsetup.ui.lab.LabView;
import org.jspecify.annotations.Nullable;
import mailsetup.ui.results.ResultsView;
import mailsetup.ui.servers.ServersView;
import mailsetup.ui.test.TestView;

/** The frame around the pages: header, steps, and the three buttons. A page is built when it is first wanted. */
public final class Wizard extends BorderPane {
    private final WizardModel model;
    private final Ui ui;
    private final ScrollPane place = new ScrollPane();
    private final Map<Page, Region> views = new EnumMap<>(Page.class);
    private @Nullable Region faults;
    private Page before = Page.ADDRESS;

    /** The whole content of the window. */
    public Wizard(WizardModel model, Ui ui, Look look) {
        this.model = model;
        this.ui = ui;
        place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        place.setFitToWidth(true);
        place.setId("page");
        var banner = new LabBanner(model.address().practice().fault(), model::endPractice, ui);
        var status = new StatusLine(model, ui, look);
        setTop(new VBox(Layout.bar("header-bar", new Header(ui, look)), banner,
                Layout.bar("steps-bar", new StepList(model.page(), look, ui))));
        setCenter(place);
        setBottom(Layout.bar("footer-bar", new Footer(model, this::next, status, ui)));
        status.announceOn(place);
        model.page().subscribe(this::show);
        model.choosing().subscribe(_ -> show(model.page().get()));
        model.busy().subscribe(busy -> Platform.runLater(() -> ready(busy)));
    }

    private void next() {
        model.next();
        Focus.wrong(place.getContent()).ifPresent(wrong -> {
            wrong.requestFocus();
            InView.bring(wrong);
        });
    }

    private void show(Page page) {
        var view = model.choosing().get() ? faults() : views.computeIfAbsent(page, this::build);
        place.setContent(new StackPane(view));
        place.setVvalue(0);
        Motion.turn(view, page.compareTo(before) >= 0);
        before = page;
        Platform.runLater(this::begin);
    }

    private Region faults() {
        if (faults == null) {
            faults = new LabView(model::practise, ui);
        }
        return faults;
    }

    private Region build(Page page) {
        return switch (page) {
            case ADDRESS -> address();
            case SERVERS -> new ServersView(model.servers(), model::searchAgain, ui);
            case TEST -> new TestView(model.test(), () -> model.testAgain(false), () -> model.testAgain(true), ui);
            case RESULTS -> new ResultsView(model.results(), model::repair, Wizard::copy, ui);
            case HANDOVER -> new HandoverView(model.handover(), new Outside(Wizard::copy, this::chooseFile), ui);
        };
    }

    /** Typing can begin at once; where there is nothing to type, the arrow keys scroll. */
    private void begin() {
        Focus.start(place.getContent()).orElse(place).requestFocus();
    }

    /** Fields that were locked during a job can take the keyboard now, unless somebody has moved it elsewhere. */
    private void ready(boolean busy) {
        if (!busy && place.isFocused()) {
            begin();
        }
    }

    private Region address() {
        var file = new SetupFilePanel(model.setupFile(), model::forgetSetupFile, ui);
        return new AddressView(model.address(), new LetterView(model.letter(), ui).fold(), file, ui);
    }

    /** The dialog of the system asks whether a file may be replaced. */
    private Optional<Path> chooseFile(String name) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).map(File::toPath);
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
