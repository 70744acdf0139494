package mailsetup.ui;

import javafx.scene.layout.Region;
import mailsetup.ui.address.AddressView;
import mailsetup.ui.handover.SetupFilePanel;
import mailsetup.ui.letter.LetterView;

/** Puts the first page together: it leads to everything that can be there before an address. */
final class AddressPage {
    private AddressPage() {}

    static Region of(Workplace at) {
        var model = at.model();
        var file = new SetupFilePanel(model.setupFile(), model::forgetSetupFile, at.ui());
        var ways = new AddressView.Ways(at.incoming()::chooseSetupFile, () -> model.open(Page.SUPPORT),
                () -> model.open(Page.MOVE),
                () -> model.open(Page.FAULTS));
        return new AddressView(model.address(), new LetterView(model.letter(), at.ui()).fold(), ways, file, at.ui());
    }
}
