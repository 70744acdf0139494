package mailsetup.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Change;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.ui.comparison.DecidingTable;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Folds;
import mailsetup.ui.kit.Ui;

/** The answer: that mail works and which way to use, or what is wrong and what mends it; everything else folded. */
public final class VerdictView extends Column {
    private final ResultsModel model;
    private final Optional<Acting> acting;
    private final Consumer<String> clipboard;
    private final Ui ui;
    private Optional<Object> shown = Optional.empty();

    /**
     * What can be done from here; a report of somebody else has none of it.
     *
     * @param repair uses all these changes and tests again
     * @param accept lets certificates pass that a person has compared, and tests again
     * @param login where another password or user name can be tried
     * @param servers where these servers can be corrected
     * @param again tests once more
     * @param goOn tests once more, and tries the password on every server
     * @param report saves a report
     * @param ledger shows what was sent
     * @param move leads to the page for a server that moves
     */
    public record Acting(Consumer<List<Change>> repair, Consumer<List<AcceptedCertificate>> accept,
            Supplier<Node> login, Function<List<Protocol>, Node> servers, Runnable again, Runnable goOn,
            Runnable report, Runnable ledger, Runnable move) {}

    /** Follows the model. */
    public VerdictView(ResultsModel model, Optional<Acting> acting, Consumer<String> clipboard, Ui ui) {
        this.model = model;
        this.acting = acting;
        this.clipboard = clipboard;
        this.ui = ui;
        getStyleClass().add("verdict");
        model.outcome().subscribe(_ -> show());
        model.diagnosis().found().subscribe(_ -> show());
        model.diagnosis().running().subscribe(_ -> show());
    }

    private void show() {
        var found = model.diagnosis().found().get();
        boolean works = model.allWork();
        // A search that finds nothing wrong with what works must not close what somebody has opened meanwhile.
        var now = List.of(model.outcome().get(), found, model.diagnosis().examination().notes(),
                !works && model.diagnosis().running().get());
        if (shown.equals(Optional.of(now))) {
            return;
        }
        shown = Optional.of(now);
        var parts = new ArrayList<Node>();
        if (works) {
            parts.add(VerdictHero.works(model, ui));
            parts.add(new DecidingTable(model.choice(), ui));
        } else {
            parts.add(VerdictHero.trouble(model, ui));
            parts.add(new TroublePane(model, acting, clipboard, ui));
        }
        parts.add(new Folds(new VerdictFolds(model, acting, clipboard, ui).lines(), ui));
        getChildren().setAll(parts);
    }
}
