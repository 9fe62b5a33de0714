package org.furrow.web;

import java.time.ZoneOffset;
import java.util.List;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;

/// Serves every page with made-up content, to be looked at by a person: `ExampleServer PORT`.
final class ExampleServer {

    private ExampleServer() {}

    static WebServer start(int port) {
        return WebServer.start(
                port,
                List.of(new Office("Republic of Velda", true, ZoneOffset.UTC), ExampleTiles.all(), new Access.ToLook()),
                List.of(ExamplePages.class));
    }

    public static void main(String[] args) {
        System.out.println(start(Integer.parseInt(args[0])).address());
    }
}
