package mailsetup.ui.comparison;

import java.util.List;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Questions about the person, whose answers change the advice at once, and what would change it. */
public final class WhatIfPane extends Column {
    /** Follows the answers. */
    public WhatIfPane(ChoiceModel model, Ui ui) {
        var both = Layout.columns(List.of(new QuestionsPane(model, ui), new AdvicePane(model, ui)));
        both.getStyleClass().add("wide-columns");
        getChildren().addAll(both, new KeepingPane(model, ui));
    }
}
