package org.qyzmet.app.components

internal val SEARCH = Drawing(
    160f, 120f,
    Stroke("M20 100H140", null, Role.Hairline, 3f),
    Stroke("M48 22C48 19.2 50.2 17 53 17H88L104 33V91C104 93.8 101.8 96 99 96H53C50.2 96 48 93.8 48 91Z", Role.Surface, Role.Line, 3f),
    Stroke("M88 17V28C88 30.8 90.2 33 93 33H104", Role.Sand, Role.Line, 3f),
    Stroke("M60 48H80M60 60H74M60 72H72", null, Role.Hairline, 4f),
    Stroke("M97 47C108.6 47 118 56.4 118 68C118 79.6 108.6 89 97 89C85.4 89 76 79.6 76 68C76 56.4 85.4 47 97 47Z", Role.SkySoft, Role.Sky, 4f),
    Stroke("M112.5 83.5L128 99", null, Role.Sky, 7f),
    Stroke("M85.5 66C86.5 60.5 90.5 56.8 96 56.3", null, Role.Sky, 2.5f),
)

internal val REQUESTS = Drawing(
    160f, 120f,
    Stroke("M20 100H140", null, Role.Hairline, 3f),
    Stroke("M44 24C44 21.2 46.2 19 49 19H95C97.8 19 100 21.2 100 24V91C100 93.8 97.8 96 95 96H49C46.2 96 44 93.8 44 91Z", Role.Surface, Role.Line, 3f),
    Stroke("M56 36H76", null, Role.Sky, 4f),
    Stroke("M56 50H88M56 62H88M56 74H70", null, Role.Hairline, 4f),
    Stroke("M78 84C82 78 85 78 86 81C87 84 90 84 93 80", null, Role.Sky, 3f),
    Stroke("M95 80L98 69L124 35C126 32.4 129.6 31.9 132.2 33.9C134.8 35.9 135.3 39.5 133.3 42.1L107 76Z", Role.GoldSoft, Role.Gold, 3f),
    Stroke("M117.5 43.5L126.5 50.5", null, Role.Gold, 3f),
)

internal val DOCUMENTS = Drawing(
    160f, 120f,
    Stroke("M20 100H140", null, Role.Hairline, 3f),
    Stroke("M58 26C58 23.2 60.2 21 63 21H107C109.8 21 112 23.2 112 26V70H58Z", Role.Surface, Role.Line, 3f),
    Stroke("M70 34H94M70 45H88", null, Role.Hairline, 4f),
    Stroke("M36 44C36 40.7 38.7 38 42 38H62L70 47H118C121.3 47 124 49.7 124 53V90C124 93.3 121.3 96 118 96H42C38.7 96 36 93.3 36 90Z", Role.SkySoft, Role.Sky, 3f),
    Stroke("M80 86C79.4 77 77.4 66 70.4 66C65.6 66 63 69.4 63 73C63 76.8 65.8 79.4 69 79.4C72 79.4 74 77.4 74 74.8C74 72.4 72.4 71 70.4 71", null, Role.Gold, 3f),
    Stroke("M80 86C80.6 77 82.6 66 89.6 66C94.4 66 97 69.4 97 73C97 76.8 94.2 79.4 91 79.4C88 79.4 86 77.4 86 74.8C86 72.4 87.6 71 89.6 71", null, Role.Gold, 3f),
    Stroke("M80 57L83 61.5L80 66L77 61.5Z", Role.Gold),
)

internal val OFFLINE = Drawing(
    160f, 120f,
    Stroke("M128 22C134.6 22 140 27.4 140 34C140 40.6 134.6 46 128 46C121.4 46 116 40.6 116 34C116 27.4 121.4 22 128 22Z", Role.GoldSoft, Role.Gold, 3f),
    Stroke("M92 100C104 90 116 84 126 84C134 84 140 92 146 100Z M14 100C20 92 28 87 36 87C44 87 50 93 54 100Z", Role.Sand),
    Stroke("M12 100H148", null, Role.Hairline, 3f),
    Stroke("M40 72H100V97C100 99 98 100 96 100H44C42 100 40 99 40 97Z", Role.Surface, Role.Line, 3f),
    Stroke("M36 72C46 60 56 52 64 49H76C84 52 94 60 104 72Z", Role.SkySoft, Role.Sky, 3f),
    Stroke("M63 49C63 44 77 44 77 49", Role.Surface, Role.Sky, 3f),
    Stroke("M63 100V82C63 80 64 79 66 79H74C76 79 77 80 77 82V100", Role.GoldSoft, Role.Gold, 3f),
    Stroke("M40 79H57M83 79H100", null, Role.Gold, 3f),
    Stroke("M57 30C64.4 23.4 75.6 23.4 83 30M63.5 37C67.2 33.8 72.8 33.8 76.5 37", null, Role.Line, 3.5f),
    Stroke("M60 42L82 20", null, Role.Red, 3.5f),
)

internal val ICON = Drawing(
    108f, 108f,
    Stroke("M54 81C53 63 49.5 46 39.5 46C32.8 46 29 50.6 29 55.6C29 60.8 32.8 64.2 37.2 64.2C41.4 64.2 44.2 61.4 44.2 57.8C44.2 54.6 42 52.5 39.2 52.5", null, Role.OnSky, 5.5f),
    Stroke("M54 81C55 63 58.5 46 68.5 46C75.2 46 79 50.6 79 55.6C79 60.8 75.2 64.2 70.8 64.2C66.6 64.2 63.8 61.4 63.8 57.8C63.8 54.6 66 52.5 68.8 52.5", null, Role.OnSky, 5.5f),
    Stroke("M54 27C58.7 27 62.5 30.8 62.5 35.5C62.5 40.2 58.7 44 54 44C49.3 44 45.5 40.2 45.5 35.5C45.5 30.8 49.3 27 54 27Z", Role.GoldSoft),
)
