package org.furrow.web.tiles;

import java.time.Duration;
import java.util.Optional;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Then;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/// Answers for `/tiles/{set}/{z}/{x}/{y}.mvt`, now, or with `as-of` and `known-at` as it was.
///
/// With `?v=` and the set's version a browser may keep the tile for a year; without it the browser asks again each
/// time and gets a short "not modified". Tiles are private: maps of open hazards are restricted by default.
@RestController
public final class TilesController {

    private static final MediaType MVT = MediaType.parseMediaType("application/vnd.mapbox-vector-tile");

    private final TileSets sets;
    private final TileCache cache;
    private final Office office;

    public TilesController(TileSets sets, TileCache cache, Office office) {
        this.sets = sets;
        this.cache = cache;
        this.office = office;
    }

    @GetMapping("/tiles/{set}/{z}/{x}/{y}.mvt")
    ResponseEntity<byte[]> tile(TileAddress address, ServletWebRequest request) {
        if (!TileWindow.exists(address.z, address.x, address.y)) {
            return ResponseEntity.notFound().build();
        }
        Then then = Then.of(address.asOf, address.knownAt, office.zone());
        Optional<TileSet> found = sets.find(address.set, then.clocks());
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        TileSet set = found.get();
        String tag = "\"" + set.version() + "\"";
        if (request.checkNotModified(tag)) {
            return answer(HttpStatus.NOT_MODIFIED, tag, address, set).build();
        }
        TileWindow window = new TileWindow(address.z, address.x, address.y);
        DrawnTile tile =
                cache.get(new TileCache.Key(set.name(), set.version(), window), () -> DrawnTile.of(set.draw(window)));
        if (tile.isEmpty()) {
            return answer(HttpStatus.NO_CONTENT, tag, address, set).build();
        }
        return body(tile, answer(HttpStatus.OK, tag, address, set), request);
    }

    private static ResponseEntity.BodyBuilder answer(
            HttpStatusCode status, String tag, TileAddress address, TileSet set) {
        return ResponseEntity.status(status)
                .eTag(tag)
                .cacheControl(cacheControl(address, set))
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
    }

    private static CacheControl cacheControl(TileAddress address, TileSet set) {
        return set.version().equals(address.v)
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable()
                : CacheControl.noCache().cachePrivate();
    }

    private static ResponseEntity<byte[]> body(
            DrawnTile tile, ResponseEntity.BodyBuilder answer, ServletWebRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        answer.contentType(MVT);
        if (accepted != null && accepted.contains("gzip")) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(tile.gzip());
        }
        return answer.body(tile.plain());
    }

    /// What an address asks for.
    ///
    /// @param v the version that the page knew, when it said one
    record TileAddress(
            String set,
            int z,
            int x,
            int y,
            @Nullable String v,
            @BindParam("as-of") @Nullable String asOf,
            @BindParam("known-at") @Nullable String knownAt) {}
}
