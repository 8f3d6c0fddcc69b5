package dev.candour.vocabulary;

/**
 * The traditional characters that résumés are commonly written with, in their simplified form. Words are looked up in the
 * simplified form, so that a list holds each word once; what is read stays as it was written.
 */
public final class Traditional {

    private static final String TRADITIONAL = "團隊領帶員統籌責負經師學歷專業碩畢資訊電機會計語聯絡現屬總監組長臺國華廣東財務護證書術館產銷導辦職軟體設開發構築營運維測"
            + "試數據庫網頁圖視覺動畫藝編輯寫譯記報銀險貿際進採購倉儲輸車輛飛場鐵軌氣壓熱鋼礦醫藥療檢驗診養復傷臨習慣課講義訓練輔諮詢顧"
            + "問戰劃規範標準則質環節應對處決議協調溝夥關係優勢點擊轉換獲獎勵榮譽執認級別興愛個簡繫話號碼郵傳簽約實僱離辭時間齡歲狀況貫"
            + "戶種與從於為這將並還過後來裡內給讓請誰說讀聽見觀親當選擇參創廳廠區鄉鎮縣灣島龍鳳馬魚鳥雞豬貓麥麵飯飲廚劉張陳楊趙黃吳鄭馮"
            + "蔣韓許鄧蕭謝鐘鍾盧羅鄒葉蘇呂賈龐龔錢孫蘭賴單歐閻魯韋譚賀竇項連嚴萬聶齊湯溫喬獨擔達績預稅帳賬審結門識聲樂韻響雲強幾線雙備"
            + "註銘憶積韌驅錯屆論競賽軍亞幹願織聖誕歡貴順奮細極誠穩靈適邏題顯鏡頭攝錄製燈遊戲劇覽農漁娛閒價費貨幣匯債權損評風頻寬譜無層"
            + "樹緒鎖緩佇訂閱佈虛擬衛劑獸隸轄鄰黨紀確詳盡擁豐蓋圍嘗繼續類觸雜誌訪談彙漢閩粵滬紡裝紙膠麗寶貝齒輪軸鎳鋁銅錫鋅鈦"
            + "濟態檔載櫃檯尋綜綠縮縱終絲紅純納紐緊繳罰腦艦蟲補複褲詞詩誤諾謀變貢買賣賠賓贊贈趨跡踐蹤較輕遞遠遷遺釋鍵鍋鋪閉闡陣陸隨隱難"
            + "靜頂須額顏飾餘駐駕騎鬆鮮懷懸戀掃捲揚搶撥擴擺攜敘斷晉暫條樓樣殘毀沖沒潔潛滿漲減滅潤澤濕濱災煙煉爐牆狹獅異盤眾礎礙祕禮稱筆"
            + "籃糧紛紗綁緣緝縫罵聰肅脅腫膚舊艙莊蒐蔥藍蘋衆襲誘賦賢贏躍軀轟迴邊醜釀釘鈕鉛銳鏈鑑鑽闊陰階雛頌飼飽餅騙驟鬥鴻鵬鷹鹽黴傑僑儀"
            + "億償儘凱剛劍勛勝勳厲啟喪嘆噸嚮囑園圓塊塵墊壇壞奪婦嬰寧寵屜峽嶺巖幫彎彈彥徑徵憂憲懶撫擋擠敵暢曉曬棟棧楓槍樁橋欄歸殺毆氈汙"
            + "淚淨淺渦湧漿潑澆濃瀏瀝灑烏煩爭爺牽犧獻瑋瑪瓊瘋癒皺盞睜磚禍穀窮竄篩籤"
            + "瞭腳繪紉鉗銑鍛鑄鍍噴塗濾閥纜擾諧疊攔併漸錶禦殼惡滲洩橫衝勞傭訴訟託貸鑒髮繡餵腎腸膽臟瘡針脈燒燙遙鈑銲氬偵蝕顆濺銜鉤紹陽徹嚐鬧佔敗蘊攬帥幀墜緯饋悶頒閘鑰閃闖棄夾諸謹";

    private static final String SIMPLIFIED = "团队领带员统筹责负经师学历专业硕毕资讯电机会计语联络现属总监组长台国华广东财务护证书术馆产销导办职软体设开发构筑营运维测"
            + "试数据库网页图视觉动画艺编辑写译记报银险贸际进采购仓储输车辆飞场铁轨气压热钢矿医药疗检验诊养复伤临习惯课讲义训练辅谘询顾"
            + "问战划规范标准则质环节应对处决议协调沟伙关系优势点击转换获奖励荣誉执认级别兴爱个简系话号码邮传签约实雇离辞时间龄岁状况贯"
            + "户种与从于为这将并还过后来里内给让请谁说读听见观亲当选择参创厅厂区乡镇县湾岛龙凤马鱼鸟鸡猪猫麦面饭饮厨刘张陈杨赵黄吴郑冯"
            + "蒋韩许邓萧谢钟钟卢罗邹叶苏吕贾庞龚钱孙兰赖单欧阎鲁韦谭贺窦项连严万聂齐汤温乔独担达绩预税账账审结门识声乐韵响云强几线双备"
            + "注铭忆积韧驱错届论竞赛军亚干愿织圣诞欢贵顺奋细极诚稳灵适逻题显镜头摄录制灯游戏剧览农渔娱闲价费货币汇债权损评风频宽谱无层"
            + "树绪锁缓队订阅布虚拟卫剂兽隶辖邻党纪确详尽拥丰盖围尝继续类触杂志访谈汇汉闽粤沪纺装纸胶丽宝贝齿轮轴镍铝铜锡锌钛"
            + "济态档载柜台寻综绿缩纵终丝红纯纳纽紧缴罚脑舰虫补复裤词诗误诺谋变贡买卖赔宾赞赠趋迹践踪较轻递远迁遗释键锅铺闭阐阵陆随隐难"
            + "静顶须额颜饰余驻驾骑松鲜怀悬恋扫卷扬抢拨扩摆携叙断晋暂条楼样残毁冲没洁潜满涨减灭润泽湿滨灾烟炼炉墙狭狮异盘众础碍秘礼称笔"
            + "篮粮纷纱绑缘缉缝骂聪肃胁肿肤旧舱庄搜葱蓝苹众袭诱赋贤赢跃躯轰回边丑酿钉钮铅锐链鉴钻阔阴阶雏颂饲饱饼骗骤斗鸿鹏鹰盐霉杰侨仪"
            + "亿偿尽凯刚剑勋胜勋厉启丧叹吨向嘱园圆块尘垫坛坏夺妇婴宁宠屉峡岭岩帮弯弹彦径征忧宪懒抚挡挤敌畅晓晒栋栈枫枪桩桥栏归杀殴毡污"
            + "泪净浅涡涌浆泼浇浓浏沥洒乌烦争爷牵牺献玮玛琼疯愈皱盏睁砖祸谷穷窜筛签"
            + "了脚绘纫钳铣锻铸镀喷涂滤阀缆扰谐叠拦并渐表御壳恶渗泄横冲劳佣诉讼托贷鉴发绣喂肾肠胆脏疮针脉烧烫遥钣焊氩侦蚀颗溅衔钩绍阳彻尝闹占败蕴揽帅帧坠纬馈闷颁闸钥闪闯弃夹诸谨";

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] TABLE = new char[LAST - FIRST + 1];

    static {
        for (char c = FIRST; c <= LAST; c++) {
            TABLE[c - FIRST] = c;
        }
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            TABLE[TRADITIONAL.charAt(i) - FIRST] = SIMPLIFIED.charAt(i);
        }
    }

    private Traditional() {}

    /** The simplified form of a character; the character itself when it has no other. */
    public static char simplified(char c) {
        return c >= FIRST && c <= LAST ? TABLE[c - FIRST] : c;
    }

    /** The text in simplified characters; offsets stay. */
    public static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (simplified(text.charAt(i)) != text.charAt(i)) {
                StringBuilder simplified = new StringBuilder(text);
                for (int at = i; at < text.length(); at++) {
                    simplified.setCharAt(at, simplified(text.charAt(at)));
                }
                return simplified.toString();
            }
        }
        return text;
    }
}
