package org.furrow.domain.tasking;

/// What those who go out have to know, in words. Texts are empty where nothing is said.
///
/// @param medical who treats the injured, and how they are brought to which hospital
/// @param access how the place is reached
/// @param marking what is marked, and how
/// @param works how the work is done
/// @param remarks whatever else
public record Dossier(String medical, String access, String marking, String works, String remarks) {

    /// Nothing is said.
    public static final Dossier EMPTY = new Dossier("", "", "", "", "");
}
