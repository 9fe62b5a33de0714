package org.furrow.web.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.furrow.web.tiles.PackedTree.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTreeTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 256, 257, 5_000})
    void finds_exactly_what_touches_the_window(int count) {
        SplittableRandom random = new SplittableRandom(count);
        int[] boxes = new int[4 * count];
        for (int i = 0; i < count; i++) {
            box(random, 1 << 20).writeTo(boxes, 4 * i);
        }
        PackedTree tree = new PackedTree(boxes);

        for (int i = 0; i < 50; i++) {
            Box window = box(random, 1 << 27);
            List<Integer> found = new ArrayList<>();
            tree.search(window, found::add);
            assertThat(found).isEqualTo(touching(boxes, window));
        }
    }

    private static List<Integer> touching(int[] boxes, Box window) {
        List<Integer> touching = new ArrayList<>();
        for (int i = 0; i < boxes.length / 4; i++) {
            if (window.touches(boxes, 4 * i)) {
                touching.add(i);
            }
        }
        return touching;
    }

    private static Box box(SplittableRandom random, int size) {
        int west = random.nextInt(Mercator.WORLD);
        int north = random.nextInt(Mercator.WORLD);
        return new Box(west, north, west + random.nextInt(size), north + random.nextInt(size));
    }
}
