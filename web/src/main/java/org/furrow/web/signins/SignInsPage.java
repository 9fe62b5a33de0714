package org.furrow.web.signins;

import java.util.List;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The page of the log of sign-ins.
///
/// @param means what it is, and how long it is kept
/// @param pages to the newest lines and to older ones
/// @param file the address of the same as a table
public record SignInsPage(
        Shell shell, SignInsWords words, String means, Form form, List<Line> lines, List<Link> pages, String file) {

    public SignInsPage {
        lines = List.copyOf(lines);
        pages = List.copyOf(pages);
    }

    /// The filters.
    ///
    /// @param isLimited whether any is on
    public record Form(String name, Select what, String from, String until, boolean isLimited) {}

    /// A line of the log, in words.
    ///
    /// @param who the account; a word for nobody where there is none
    /// @param isRefusal whether somebody was not let in
    public record Line(
            String at, String who, String what, boolean isRefusal, String way, String address, String detail) {}
}
