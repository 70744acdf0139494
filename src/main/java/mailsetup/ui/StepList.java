package mailsetup.ui;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Where we are: the pages of the wizard in order. */
final class StepList extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    StepList(ObservableValue<Page> current, Ui ui) {
        getStyleClass().addAll("steps", "near");
        int number = 1;
        for (var page : Page.values()) {
            if (number > 1) {
                getChildren().add(Layout.wide(line()));
            }
            getChildren().add(step(page, number++, current, ui));
        }
    }

    private static Node step(Page page, int place, ObservableValue<Page> current, Ui ui) {
        var number = ui.word(ui.words().of("wizard.step.number", place), "step-number");
        var step = Layout.row("near", number, ui.word(ui.words().of("wizard.step." + page.word()), "step-name"));
        step.getStyleClass().add("step");
        current.subscribe(now -> {
            step.pseudoClassStateChanged(CURRENT, now == page);
            step.pseudoClassStateChanged(DONE, now.compareTo(page) > 0);
        });
        return step;
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("step-line");
        return line;
    }
}
