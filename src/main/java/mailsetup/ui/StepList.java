package mailsetup.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerExpression;
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

    /** With large letters there is room for the name of the current step only. */
    private static final int MOST_PERCENT_FOR_ALL_NAMES = 130;

    StepList(ObservableValue<Page> current, IntegerExpression textPercent, Ui ui) {
        var roomy = textPercent.lessThanOrEqualTo(MOST_PERCENT_FOR_ALL_NAMES);
        getStyleClass().addAll("steps", "near");
        int number = 1;
        for (var page : Page.values()) {
            if (number > 1) {
                getChildren().add(Layout.wide(line()));
            }
            getChildren().add(step(page, number++, current, roomy, ui));
        }
    }

    private static Node step(Page page, int place, ObservableValue<Page> current, BooleanBinding roomy, Ui ui) {
        var number = ui.word(ui.words().of("wizard.step.number", place), "step-number");
        var title = ui.words().of("wizard.step." + page.word());
        var name = ui.word(title, "step-name");
        Layout.when(Bindings.createBooleanBinding(() -> roomy.get() || current.getValue() == page, roomy, current),
                name);
        var step = Layout.row("near", number, name);
        step.accessibleTextProperty().bind(title);
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
