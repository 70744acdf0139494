package mailsetup.ui.ledger;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import mailsetup.core.Message;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.ledger.LedgerEntry;
import mailsetup.core.ledger.LedgerTexts;
import mailsetup.ui.kit.CopyRow;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Every line of the ledger, as it stood when the page was opened. */
public final class LedgerView extends VBox {
    /** More would take long to lay out; the copied text has them all. */
    private static final int MOST = 200;

    private final Ui ui;

    /**
     * The page.
     *
     * @param clipboard takes what is copied
     */
    public LedgerView(Ledger ledger, Consumer<String> clipboard, Ui ui) {
        this.ui = ui;
        getStyleClass().add("page");
        var entries = ledger.entries();
        var copy = new CopyRow("ledger.copy",
                () -> clipboard.accept(LedgerTexts.copy(ledger, ui.words().messages().get())), ui);
        copy.button().setId("ledger-copy");
        copy.setDisable(entries.isEmpty());
        getChildren().addAll(ui.heading("ledger.heading"), ui.text("ledger.intro", "lead"),
                copy);
        LedgerTexts.summary(ledger).forEach(said -> getChildren().add(text(said, "strong")));
        if (entries.size() > MOST) {
            getChildren().add(ui.text(ui.words().of("ledger.earlier", entries.size() - MOST), "hint"));
        }
        getChildren().addAll(entries.subList(Math.max(0, entries.size() - MOST), entries.size()).stream()
                .map(this::line).toList());
    }

    private Node line(LedgerEntry entry) {
        var to = Layout.column("tight", ui.text(ui.words().of(LedgerTexts.to(entry)), "strong"),
                text(LedgerTexts.when(entry), "hint"));
        var what = Layout.column("tight", text(LedgerTexts.transport(entry)), text(LedgerTexts.told(entry)),
                text(LedgerTexts.consent(entry), "hint"));
        var box = Layout.column("panel", Layout.columns(List.of(to, what)));
        box.getStyleClass().add("ledger-line");
        return box;
    }

    private Node text(Message message, String... styles) {
        return ui.text(ui.words().of(message), styles);
    }
}
