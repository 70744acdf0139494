package mailsetup.ui.decoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mailsetup.support.decoder.Cause;
import mailsetup.ui.kit.Fold;
import mailsetup.ui.kit.InView;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Room to paste an error message, and the causes it can have. */
public final class DecoderPane {
    private final DecoderModel model = new DecoderModel();
    private final VBox answer = Layout.column("form");
    private final TextArea area = new TextArea();
    private final Runnable test;
    private final Ui ui;

    /**
     * Folded up.
     *
     * @param test leads to where the test begins
     */
    public DecoderPane(Runnable test, Ui ui) {
        this.test = test;
        this.ui = ui;
        model.causes().subscribe(this::show);
    }

    /** The link that opens it, and what is seen then. */
    public Fold fold() {
        var link = ui.link("decoder.link", () -> {
            model.open().set(true);
            Platform.runLater(area::requestFocus);
        });
        link.setId("decoder");
        return new Fold(Layout.when(model.open().not(), link), Layout.when(model.open(), panel()), model.open());
    }

    private Region panel() {
        area.setId("decoder-text");
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.textProperty().bindBidirectional(model.text());
        area.promptTextProperty().bind(ui.words().of("decoder.prompt"));
        var explain = ui.button("decoder.explain", model::explain);
        explain.setId("decoder-explain");
        explain.disableProperty().bind(model.text().map(String::isBlank));
        return Layout.column("panel", ui.text("decoder.heading", "panel-title"), ui.text("decoder.intro"),
                ui.field(ui.words().of("decoder.label"), area),
                Layout.row("near", explain, ui.link("decoder.close", () -> model.open().set(false))), answer);
    }

    private void show(Optional<List<Cause>> causes) {
        answer.getChildren().setAll(causes.map(this::answer).orElse(List.of()));
        causes.ifPresent(_ -> Platform.runLater(() -> InView.bring(answer)));
    }

    private List<Node> answer(List<Cause> causes) {
        if (causes.isEmpty()) {
            return List.of(ui.text("decoder.unknown", "strong"), ui.text("decoder.unknown-next"), testButton());
        }
        var nodes = new ArrayList<Node>();
        nodes.add(ui.text(ui.words().of("decoder.found", causes.size()), "strong"));
        causes.forEach(cause -> nodes.add(new CauseCard(cause, ui)));
        nodes.add(testButton());
        return nodes;
    }

    private Node testButton() {
        var button = ui.button("decoder.test", () -> {
            model.open().set(false);
            test.run();
        });
        button.setId("decoder-test");
        return button;
    }
}
