package mailsetup.ui;

import mailsetup.support.guide.Help;
import mailsetup.support.guide.Place;

/** What explains each page of the wizard. */
final class PageHelp {
    private PageHelp() {}

    static Place of(Page page) {
        return (switch (page) {
            case ADDRESS -> Help.ADDRESS;
            case SERVERS -> Help.SERVERS;
            case TEST -> Help.TEST;
            case RESULTS -> Help.RESULTS;
            case HANDOVER -> Help.HANDOVER;
        }).place();
    }

    static Place of(WizardModel model) {
        return switch (model.aside().getValue()) {
            case NONE -> of(model.page().get());
            case FAULTS -> Help.LAB.place();
            case MOVE -> Help.MOVE.place();
            case SAVE, REPLAY -> Help.REPORT.place();
            case LEDGER -> Help.LEDGER.place();
        };
    }
}
