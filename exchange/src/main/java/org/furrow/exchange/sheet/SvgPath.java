package org.furrow.exchange.sheet;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of SVG's path language that our marks and hatches are written in: lines, and arcs of circles.
final class SvgPath {

    private static final Pattern TOKEN = Pattern.compile("[a-zA-Z]|-?(?:\\d*\\.\\d+|\\d+)");

    private final Deque<String> tokens = new ArrayDeque<>();
    private final Path2D.Double path = new Path2D.Double();
    private Point2D at = new Point2D.Double();

    private SvgPath(String text) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /// The path with y growing downwards, as in SVG.
    static Path2D read(String text) {
        return new SvgPath(text).read();
    }

    private Path2D read() {
        char command = 'M';
        while (!tokens.isEmpty()) {
            if (Character.isLetter(tokens.getFirst().charAt(0))) {
                command = tokens.removeFirst().charAt(0);
            }
            step(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return path;
    }

    private void step(char command) {
        boolean isRelative = Character.isLowerCase(command);
        double x = isRelative ? at.getX() : 0;
        double y = isRelative ? at.getY() : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> move(x + number(), y + number());
            case 'L' -> line(x + number(), y + number());
            case 'H' -> line(x + number(), at.getY());
            case 'V' -> line(at.getX(), y + number());
            case 'A' -> arc(x, y);
            case 'Z' -> {
                path.closePath();
                at = path.getCurrentPoint();
            }
            default -> throw new IllegalArgumentException("A mark has no command " + command + " in its path");
        }
    }

    private void move(double x, double y) {
        path.moveTo(x, y);
        at = new Point2D.Double(x, y);
    }

    private void line(double x, double y) {
        path.lineTo(x, y);
        at = new Point2D.Double(x, y);
    }

    private void arc(double fromX, double fromY) {
        double radius = number();
        number();
        number();
        boolean isLarge = number() != 0;
        boolean isClockwise = number() != 0;
        Point2D to = new Point2D.Double(fromX + number(), fromY + number());
        double half = at.distance(to) / 2;
        double size = Math.max(radius, half);
        double away = Math.sqrt(size * size - half * half) * (isLarge == isClockwise ? 1 : -1);
        double centreX = (at.getX() + to.getX()) / 2 - away * (to.getY() - at.getY()) / (2 * half);
        double centreY = (at.getY() + to.getY()) / 2 + away * (to.getX() - at.getX()) / (2 * half);
        double start = Math.toDegrees(Math.atan2(centreY - at.getY(), at.getX() - centreX));
        double end = Math.toDegrees(Math.atan2(centreY - to.getY(), to.getX() - centreX));
        double extent = isClockwise ? -turn(start - end) : turn(end - start);
        path.append(
                new Arc2D.Double(centreX - size, centreY - size, 2 * size, 2 * size, start, extent, Arc2D.OPEN), true);
        at = to;
    }

    private static double turn(double degrees) {
        return (degrees % 360 + 360) % 360;
    }

    private double number() {
        return Double.parseDouble(tokens.removeFirst());
    }
}
