package mailsetup.ui.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.beans.binding.Bindings;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mailsetup.support.guide.Block;
import mailsetup.support.guide.Guide;

/** A picture of the guide, at most as wide as it was made. */
final class PictureView extends StackPane {
    /** In pixels: small enough that the text around it stays in view. */
    private static final double WIDEST = 640;

    PictureView(Block.Picture picture) {
        getStyleClass().add("guide-picture");
        setMinWidth(0);
        setMaxWidth(USE_PREF_SIZE);
        var view = new ImageView(image(picture.file()));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.meaning());
        getChildren().add(view);
        widthOf(view);
    }

    /** As wide as the page allows. The insets of the page come with its style, after the picture was put into it. */
    private void widthOf(ImageView view) {
        double most = Math.min(view.getImage().getWidth(), WIDEST);
        parentProperty().subscribe(parent -> {
            if (parent instanceof Region page) {
                view.fitWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.min(most, Math.max(1,
                        page.getWidth() - page.getInsets().getLeft() - page.getInsets().getRight() - 2)),
                        page.widthProperty(), page.insetsProperty()));
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
