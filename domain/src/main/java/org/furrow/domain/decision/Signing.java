package org.furrow.domain.decision;

/// Who proposes a change and who approves it.
///
/// @param author who writes it down
/// @param approver who approves it; empty where nobody does yet
/// @param role the code of the role in which the approver approves, a word of the national-standard profile
public record Signing(String author, String approver, String role) {

    public Signing {
        author = author.strip();
        approver = approver.strip();
        role = role.strip();
        if (author.isEmpty()) {
            throw new IllegalArgumentException("A proposal needs an author");
        }
    }

    /// A proposal that nobody approves.
    public static Signing by(String author) {
        return new Signing(author, "", "");
    }

    /// The same, approved by somebody.
    public Signing approvedBy(String who, String as) {
        return new Signing(author, who, as);
    }

    /// Whether nobody approves it.
    public boolean lacksApprover() {
        return approver.isEmpty();
    }

    /// Whether one person would both write and approve. Names count as the same whatever their capitals.
    public boolean isByOnePerson() {
        return author.equalsIgnoreCase(approver);
    }
}
