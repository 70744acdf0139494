package mailsetup.ui;

import javafx.scene.layout.Region;
import mailsetup.ui.check.CheckView;

/** Puts the page of the check together. */
final class CheckPage {
    private CheckPage() {}

    static Region of(Workplace at) {
        var model = at.model();
        var ways = new CheckView.Ways(model::saveReport, () -> model.open(Page.LEDGER), () -> model.open(Page.MOVE),
                model::typePassword, model.place().browser());
        return new CheckView(model.check(), model.address(), ways, at.outside().clipboard(), at.ui());
    }
}
