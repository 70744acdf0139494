package mailsetup.ui.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import mailsetup.guide.Block;
import mailsetup.guide.Guide;

/** A picture of the guide, at most as wide as it was made. */
final class PictureView extends StackPane {
    PictureView(Block.Picture picture) {
        getStyleClass().add("guide-picture");
        setMinWidth(0);
        setMaxWidth(USE_PREF_SIZE);
        var view = new ImageView(image(picture.file()));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.meaning());
        getChildren().add(view);
        parentProperty().subscribe(parent -> {
            if (parent instanceof javafx.scene.layout.Region page) {
                view.fitWidthProperty().bind(javafx.beans.binding.Bindings.min(view.getImage().getWidth(),
                        page.widthProperty().subtract(page.getInsets().getLeft() + page.getInsets().getRight() + 2)));
            }
        });
    }

    private static Image image(String file) {
        try (var in = Guide.open(file).orElseThrow(() -> new IllegalStateException("the guide lacks " + file))) {
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
