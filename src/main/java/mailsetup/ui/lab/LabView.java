package mailsetup.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.diagnosis.Rung;
import mailsetup.practice.lab.LabFault;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.InView;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** All faults that can be played, to be searched and chosen from. */
public final class LabView extends Column {
    private final TextField search = new TextField();
    private final List<BooleanBinding> shown = new ArrayList<>();
    private final Consumer<LabFault> play;
    private final Ui ui;

    /**
     * The list.
     *
     * @param play starts the practice server with that fault
     */
    public LabView(Consumer<LabFault> play, Ui ui) {
        this.play = play;
        this.ui = ui;
        getStyleClass().add("page");
        var groups = Stream.of(Rung.values()).map(this::group).toList();
        getChildren().addAll(ui.heading("lab.heading"), ui.text("lab.intro", "lead"), search());
        getChildren().addAll(groups);
    }

    private Node search() {
        search.setId("lab-search");
        search.promptTextProperty().bind(ui.words().of("lab.search.prompt"));
        var count = count();
        return ui.field(ui.words().of("lab.search"), search,
                ui.text(ui.words().of(Bindings.createObjectBinding(() -> Message.of("lab.found", count.get()), count)),
                        "hint"));
    }

    private IntegerBinding count() {
        return Bindings.createIntegerBinding(() -> (int) shown.stream().filter(BooleanBinding::get).count(),
                shown.toArray(BooleanBinding[]::new));
    }

    private Node group(Rung rung) {
        var box = Layout.column("form", ui.text("lab.rung." + Keyword.of(rung), "section"));
        var fits = LabEntry.all().stream().filter(entry -> entry.fault().rung() == rung).map(entry -> {
            var fitting = fits(entry);
            box.getChildren().add(Layout.when(fitting, row(entry)));
            return fitting;
        }).toList();
        shown.addAll(fits);
        return Layout.when(Bindings.createBooleanBinding(() -> fits.stream().anyMatch(BooleanBinding::get),
                fits.toArray(BooleanBinding[]::new)), box);
    }

    private BooleanBinding fits(LabEntry entry) {
        return Bindings.createBooleanBinding(
                () -> entry.fits(search.getText(), ui.words().messages().get()), search.textProperty(),
                ui.words().messages());
    }

    private HBox row(LabEntry entry) {
        var title = entry.fault().title();
        var button = ui.button("lab.play", () -> play.accept(entry.played()), "play");
        button.setId("play-" + entry.fault().id());
        button.accessibleTextProperty().bind(ui.words().of("lab.play.name", title));
        var row = Layout.row("near", Layout.wide(Layout.column("tight", ui.text(ui.words().of(title), "strong"),
                ui.text(ui.words().of(LabEntry.term(entry.fault())), "hint"))), button);
        row.getStyleClass().addAll("panel", "lab-row");
        button.focusedProperty().subscribe(here -> {
            if (here) {
                InView.bring(row);
            }
        });
        return row;
    }
}
