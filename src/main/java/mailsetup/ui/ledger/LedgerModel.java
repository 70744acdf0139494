package mailsetup.ui.ledger;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import mailsetup.core.ledger.Ledger;

/** The ledger as it stands whenever somebody looks. */
public final class LedgerModel {
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Ledger ledger;

    /** A look at that ledger. */
    public LedgerModel(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Whether somebody looks. */
    public BooleanProperty open() {
        return open;
    }

    Ledger ledger() {
        return ledger;
    }
}
