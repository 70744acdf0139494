package mailsetup.ui.results;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import mailsetup.core.Message;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.DistinguishedName;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.InView;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.results.FingerprintComparison.Verdict;

/** Compares the certificate of a server with what the provider told; only a match can be accepted. */
final class FingerprintPane extends Column {
    private final FingerprintComparison comparison;
    private final Ui ui;
    private final TextField field = new TextField();

    FingerprintPane(FingerprintComparison comparison, Consumer<List<AcceptedCertificate>> accept, Ui ui) {
        this.comparison = comparison;
        this.ui = ui;
        getStyleClass().add("comparing");
        getChildren().addAll(ui.text("trust.heading", "panel-title"), ui.text("trust.meaning"), ui.text("trust.whom"),
                certificate(), typed(), ui.hint("trust.limits"), accept(accept));
    }

    /** Brings it into view, ready for typing. */
    void begin() {
        field.requestFocus();
        InView.bring(this);
    }

    private Node certificate() {
        var own = comparison.shown();
        var print = ui.text("trust.fingerprint", "field-label");
        var groups = new Label(comparison.groups());
        groups.getStyleClass().add("fingerprint");
        print.setLabelFor(groups);
        var box = Layout.column("tight",
                fact("trust.subject", Message.of("diagnosis.said", DistinguishedName.display(own.subject()))),
                fact("trust.issuer", Message.of("diagnosis.said", DistinguishedName.display(own.issuer()))),
                fact("trust.validity", Message.of("trust.valid", own.notBefore(), own.notAfter())));
        comparison.servers().forEach(server -> box.getChildren().add(fact("trust.servers",
                Message.of("trust.place", server.host().ascii(), Integer.toString(server.port())))));
        return Layout.column("form", box, Layout.column("tight", print, groups));
    }

    private Node fact(String label, Message value) {
        return ui.text(ui.words().of("diagnosis.line", Message.of(label), value));
    }

    private Node typed() {
        field.setId("fingerprint");
        field.textProperty().bindBidirectional(comparison.typed());
        field.getStyleClass().add("fingerprint");
        var said = ui.text(ui.words().of(said()), "hint");
        comparison.verdict().subscribe(verdict -> {
            said.getStyleClass().removeAll("hint", "remark-error", "verdict-passed");
            said.getStyleClass().add(style(verdict));
            field.pseudoClassStateChanged(Styles.STATE_DANGER, verdict == Verdict.DIFFERENT);
        });
        return ui.field(ui.words().of("trust.typed"), field, said);
    }

    private ObservableValue<Message> said() {
        return Bindings.createObjectBinding(comparison::said, comparison.typed());
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case EMPTY, INCOMPLETE -> "hint";
            case DIFFERENT -> "remark-error";
            case EQUAL -> "verdict-passed";
        };
    }

    private Button accept(Consumer<List<AcceptedCertificate>> accept) {
        var button = ui.button("trust.accept", () -> accept.accept(comparison.servers()), "accept");
        button.disableProperty().bind(comparison.verdict().map(verdict -> verdict != Verdict.EQUAL));
        return button;
    }
}
