package mailsetup.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import mailsetup.core.Keyword;
import mailsetup.discovery.input.Remark;

/** The remarks under a field, each with a button for its suggestion. The field itself tells them to screen readers. */
public final class RemarksView extends Column {
    private final Ui ui;
    private final Control field;
    private final Function<Remark, Optional<Offer>> offers;

    /**
     * Remarks on that field.
     *
     * @param offers the change that goes with a remark, if any
     */
    public RemarksView(Ui ui, Control field, ObservableValue<List<Remark>> remarks,
            Function<Remark, Optional<Offer>> offers) {
        this.ui = ui;
        this.field = field;
        this.offers = offers;
        getStyleClass().add("remarks");
        Layout.when(remarks.map(all -> !all.isEmpty()), this);
        remarks.subscribe(this::show);
        field.accessibleHelpProperty().bind(ui.words().messages().flatMap(_ -> remarks.map(this::aloud)));
    }

    private void show(List<Remark> remarks) {
        getChildren().setAll(remarks.stream().map(this::line).toList());
        field.pseudoClassStateChanged(Styles.STATE_DANGER,
                remarks.stream().anyMatch(remark -> remark.kind() == Remark.Kind.ERROR));
    }

    private Node line(Remark remark) {
        var kind = Keyword.of(remark.kind());
        var icon = ui.icon(kind, ui.words().of("wizard.remark." + kind));
        var text = Layout.wide(ui.text(ui.words().of(remark.text()), "remark-" + kind));
        var row = Layout.row("remark", icon, text);
        row.setAlignment(Pos.TOP_LEFT);
        var lines = Layout.column("tight", row);
        offers.apply(remark).map(this::button).ifPresent(lines.getChildren()::add);
        return lines;
    }

    private Button button(Offer offer) {
        var button = new Button();
        button.textProperty().bind(ui.words().of(offer.label()));
        button.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT, Styles.BUTTON_OUTLINED, "suggestion");
        button.setOnAction(_ -> {
            offer.accept().run();
            field.requestFocus();
        });
        return button;
    }

    private String aloud(List<Remark> remarks) {
        return remarks.stream().map(remark -> ui.words().now(remark.text())).collect(Collectors.joining(" "));
    }
}
