package org.furrow.web;

import java.time.Duration;
import java.util.List;
import org.furrow.web.map.MapView;
import org.furrow.web.people.Door;
import org.furrow.web.shell.Assets;
import org.furrow.web.shell.ReaderLocale;
import org.furrow.web.shell.ReaderParameter;
import org.furrow.web.shell.Speaking;
import org.furrow.web.shell.Templates;
import org.furrow.web.tiles.TileCache;
import org.furrow.web.tiles.TileSets;
import org.furrow.web.tiles.TilesController;
import org.furrow.web.trouble.TroubleController;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/// What every server has, whatever it shows: tiles, files for the browser, errors, the door, and the headers that
/// protect.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {MetricsAutoConfiguration.class, ObservationAutoConfiguration.class, MultipartAutoConfiguration.class
        })
@Import({TilesController.class, TroubleController.class, Guarding.class, Door.class, Speaking.class})
class Site implements WebMvcConfigurer {

    private static final long TILE_CACHE_BYTES = 64L << 20;

    @Bean
    Templates templates() {
        return new Templates();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ReaderLocale();
    }

    @Bean
    TileCache tileCache() {
        return new TileCache(TILE_CACHE_BYTES);
    }

    @Bean
    MapView mapView(TileSets tiles) {
        return new MapView(tiles);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ReaderParameter());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.FOLDER + "**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.mediaType("mjs", MediaType.parseMediaType("text/javascript"));
    }
}
