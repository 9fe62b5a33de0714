package org.furrow.web.people;

/// The words for signing in, and for accounts.
public interface PeopleWords {

    String signIn();

    String name();

    String password();

    String wrong();

    String lockedOut(String time);

    String passwordLost();

    String firstStart();

    String firstStartMeans();

    String code();

    String codeMeans();

    String nameMeans();

    String fullName();

    String makeAccount();

    String passwordMeans();

    String myAccount();

    String role();

    String role(String code);

    String changePassword();

    String mustChange();

    String currentPassword();

    String newPassword();

    String passwordChanged();

    String tokens();

    String tokensMean();

    String noTokens();

    String tokenFor();

    String issueToken();

    String tokenIssued(String label);

    String toldOnce();

    String issued();

    String expires();

    String withdraw();

    String withdrawToken(String label);

    String accounts();

    String accountsMean();

    String addAccount();

    String account();

    String standing();

    String enabled();

    String disabled();

    String disable();

    String enable();

    String resetPassword();

    String setRole();

    String change();

    String ofAccount(String name);

    String sight();

    String seesEverything();

    String restrict();

    String restrictMeans();

    String otherOrganisation();

    String setSight();

    String youSee(String organisations);

    String lastSignedIn(String moment, String address);

    String firstSignIn();

    String toSignIns();

    String initialPassword(String account);

    String initialPasswordMeans();

    String secondFactor();

    String secondFactorMeans();

    String factorCode();

    String factorCodeMeans();

    String signInAgain();

    String factorDemanded();

    String factorSet();

    String recoveryCodesMean();

    String bringToDevice();

    String factorPicture();

    String orType();

    String confirmFactor();

    String factorInUse();

    String codesLeft(long count);

    String removeFactor();

    String setUpFactor();

    String resetFactor();

    String fault(String code);

    String signInWith(String provider);

    String onTo(String provider);

    String signedOut();

    String passwordOfAdministrators();

    String signInElsewhere();

    String connectMeans(String provider);

    String connectWith(String provider);

    String connected(String provider);

    String connectedElsewhere(String provider);

    String providerSilent(String provider);

    String providerUnbelieved(String provider);

    /// Why the person whom the provider has named is not let in.
    String notLetIn(String why, String provider);
}
