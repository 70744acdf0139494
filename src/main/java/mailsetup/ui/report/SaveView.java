package mailsetup.ui.report;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mailsetup.core.Message;
import mailsetup.support.mailreport.Part;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** What leaves, line by line; what may leave in full; and the button that saves it. */
public final class SaveView extends VBox {
    private static final int LINES = 10;

    private final SaveModel model;
    private final Function<String, Optional<Path>> chooser;
    private final Runnable end;
    private final Ui ui;

    /**
     * The page.
     *
     * @param chooser asks where to save a file of that name, and whether one there may be replaced
     */
    public SaveView(SaveModel model, Function<String, Optional<Path>> chooser, Runnable end, Ui ui) {
        this.end = end;
        this.model = model;
        this.chooser = chooser;
        this.ui = ui;
        getStyleClass().add("page");
        getChildren().addAll(ui.heading("mailreport.heading"), ui.text("mailreport.lead", "lead"), boxes(), preview(),
                refused(), buttons(), outcome());
    }

    private Node boxes() {
        var row = Layout.columns(List.of(Part.values()).stream().map(this::box).toList());
        return Layout.column("tight", ui.text("mailreport.may-leave", "strong"), row,
                ui.text(ui.words().of("mailreport.may-leave.hint", "___"), "hint"));
    }

    private Node box(Part part) {
        var box = ui.tick(ui.words().of("mailreport.may-leave." + part.word()));
        box.setId("allow-" + part.word());
        box.selectedProperty().bindBidirectional(model.allowed(part));
        return box;
    }

    private Node preview() {
        var area = new TextArea();
        area.setId("report-preview");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.textProperty().bind(Bindings.createStringBinding(() -> model.preview(ui.words().messages().get()),
                model.masked(), model.exact(), ui.words().messages()));
        var exact = ui.tick(ui.words().of("mailreport.exact"));
        exact.setId("report-exact");
        exact.selectedProperty().bindBidirectional(model.exact());
        return ui.field(ui.words().of("mailreport.preview"), area, exact);
    }

    private Node refused() {
        return Layout.when(model.masked().map(Optional::isEmpty), ui.text("mailreport.password", "remark-error"));
    }

    private Node buttons() {
        var save = ui.button("mailreport.save-file", this::save, Styles.ACCENT);
        save.setId("save-report-file");
        save.disableProperty().bind(model.masked().map(Optional::isEmpty));
        var cancel = ui.button("mailreport.cancel", end);
        cancel.setId("cancel-report");
        return Layout.row("near", save, cancel);
    }

    private Node outcome() {
        var label = ui.text(ui.words().of(model.outcome().map(said -> said.orElse(Message.of("wizard.back")))), "hint");
        label.setId("report-outcome");
        return Layout.when(model.outcome().map(Optional::isPresent), label);
    }

    private void save() {
        chooser.apply(model.fileName()).ifPresent(file -> model.save(file, ui.words().messages().get()));
    }
}
