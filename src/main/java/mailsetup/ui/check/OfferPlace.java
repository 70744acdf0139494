package mailsetup.ui.check;

import mailsetup.ui.address.AddressModel;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.servers.ServersModel;
import mailsetup.ui.signin.OfferPane;

/** Where the sign-in is offered above the servers, once they are known. */
final class OfferPlace extends Column {
    OfferPlace(CheckModel model, AddressModel address, Runnable password, Ui ui) {
        Runnable look = () -> {
            boolean due = model.servers().search().get() != ServersModel.Search.RUNNING
                    && OfferPane.isDue(model.browserWay());
            getChildren().clear();
            if (due) {
                getChildren().add(new OfferPane(model.browserWay(), by -> model.signIn(by, false), password, ui));
            }
        };
        model.servers().search().subscribe(look);
        model.phase().subscribe(look);
        address.withoutPassword().subscribe(look);
        address.provider().preset().subscribe(look);
        look.run();
    }
}
