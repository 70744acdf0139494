package mailsetup.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import mailsetup.core.Message;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.page.ReportFiles;
import mailsetup.ui.address.AddressView;
import mailsetup.ui.handover.HandoverView;
import mailsetup.ui.handover.Outside;
import mailsetup.ui.handover.SetupFilePanel;
import mailsetup.ui.kit.InView;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Motion;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.lab.LabBanner;
import mailsetup.ui.lab.LabView;
import mailsetup.ui.ledger.LedgerView;
import mailsetup.ui.letter.LetterView;
import mailsetup.ui.migration.MoveView;
import mailsetup.ui.report.ReplayBanner;
import mailsetup.ui.report.ReplayView;
import mailsetup.ui.report.SaveView;
import mailsetup.ui.results.ResultsView;
import mailsetup.ui.servers.ServersView;
import mailsetup.ui.test.TestView;
import org.jspecify.annotations.Nullable;

/** The frame around the pages: header, steps, and the three buttons. A page is built when it is first wanted. */
public final class Wizard extends BorderPane {
    private static final PseudoClass REPLAYED = PseudoClass.getPseudoClass("replayed");

    private final WizardModel model;
    private final Ui ui;
    private final ScrollPane place = new ScrollPane();
    private final Map<Page, Region> views = new EnumMap<>(Page.class);
    private @Nullable Region faults;
    private @Nullable Region move;
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
        var steps = Layout.when(model.aside().map(aside -> aside != Aside.REPLAY),
                Layout.bar("steps-bar", new StepList(model.page(), look, ui)));
        setTop(new VBox(Layout.bar("header-bar", new Header(model.organisation(), Wizard::copy, ui, look)),
                new OrganisationNotice(model.organisation().mistake(), ui), banner,
                new ReplayBanner(model.replay(), ui), steps));
        setCenter(place);
        setBottom(Layout.bar("footer-bar", new Footer(model, this::next, status, ui)));
        status.announceOn(place);
        model.page().subscribe(this::show);
        model.aside().subscribe(_ -> show(model.page().get()));
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
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
        var aside = model.aside().getValue();
        place.pseudoClassStateChanged(REPLAYED, aside == Aside.REPLAY);
        Region view = switch (aside) {
            case NONE -> views.computeIfAbsent(page, this::build);
            case FAULTS -> faults();
            case MOVE -> move();
            case SAVE -> new SaveView(model.save(), this::chooseFile, ui);
            case REPLAY -> new ReplayView(model.replay(), Wizard::copy, ui);
            case LEDGER -> new LedgerView(model.ledger(), Wizard::copy, ui);
        };
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

    private Region move() {
        if (move == null) {
            move = new MoveView(model.move(), Wizard::copy, this::chooseFile, ui);
        }
        return move;
    }

    private Region build(Page page) {
        return switch (page) {
            case ADDRESS -> address();
            case SERVERS -> new ServersView(model.servers(), model::searchAgain, ui);
            case TEST -> new TestView(model.test(), () -> model.testAgain(false), () -> model.testAgain(true), ui);
            case RESULTS -> new ResultsView(model.results(), model::repair, Wizard::copy,
                    Optional.of(new ResultsView.Further(model::saveReport, () -> model.ledger().open().set(true))), ui);
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
        return new AddressView(model.address(), new LetterView(model.letter(), ui).fold(), this::openReport, file,
                () -> model.move().open().set(true), ui);
    }

    private void openReport() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(
                ui.words().now(Message.of("mailreport.file-type")), "*" + MailReport.ENDING));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow())).map(File::getPath).ifPresent(this::replay);
    }

    private void replay(String file) {
        model.cancel();
        model.replay().open(ReportFiles.read(file));
    }

    private void over(DragEvent event) {
        if (report(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        var file = report(event.getDragboard());
        file.ifPresent(this::replay);
        event.setDropCompleted(file.isPresent());
        event.consume();
    }

    private static Optional<String> report(Dragboard dragged) {
        return dragged.getFiles().stream().map(File::getPath).filter(file -> file.endsWith(MailReport.ENDING))
                .findFirst();
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
